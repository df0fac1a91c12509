# What is left, what is paid for and the billing page: for the person alone, and of a shared account for admins alone.
lang: en
zone: America/New_York
region: US
now: 2026-11-20T17:00:00-05:00
account: personal

> /usage
< Please sign in to KallyAI first.
< Sign in once, in three steps. The link works for 10 minutes.
< 1. Open the page below and sign in.
< 2. The last page looks broken. That is normal.
< 3. Copy its address and send it to me here.
<   [Sign in]
> /status
< You are not signed in. Send /login to sign in.
<   [New link]
paste
< (the message is taken away)
< Got it. I am checking whose account this is …
< Is this your account?
<   | E-mail: a•••@example.com
<   | Plan: pro
<   | Credits: ▰▰▰▰▰▰▰▰▱▱ 458 of 600 left
<   | Linked to: Ana
<   [Link it] [Not mine]
press Link it
< You are signed in.
> /usage
< This is left on the account:
<   | E-mail: a•••@example.com
<   | Plan: pro
<   | Credits: ▰▱▱▱▱▱▱▱▱▱ 30.5 of 600 left
<   | Minutes: ▰▰▰▰▰▰▰▰▰▰ 210 of 210 left
<   | Until: Mon 30 Nov 2026
> how many credits are left?
< Once more. This is left on the account:
<   | E-mail: a•••@example.com
<   | Plan: pro
<   | Credits: ▰▱▱▱▱▱▱▱▱▱ 30.5 of 600 left
<   | Minutes: ▰▰▰▰▰▰▰▰▰▰ 210 of 210 left
<   | Until: Mon 30 Nov 2026
> /subscription
< This is your plan:
<   | Plan: pro
<   | Status: active
<   | Billed: every month
<   | Renews on: Mon 30 Nov 2026
<   | Changes to: power Mon 30 Nov 2026
<   [Manage plan]
> my subscription
< Once more. This is your plan:
<   | Plan: pro
<   | Status: active
<   | Billed: every month
<   | Renews on: Mon 30 Nov 2026
<   | Changes to: power Mon 30 Nov 2026
<   [Manage plan]
> /billing
< Your billing page. The link is for you alone.
<   [Open billing]
> my invoices
< Once more. Your billing page. The link is for you alone.
<   [Open billing]
> what is my status?
< You are signed in.
<   | E-mail: a•••@example.com
<   | Plan: pro
<   | Credits: ▰▱▱▱▱▱▱▱▱▱ 30.5 of 600 left
<   | Minutes: ▰▰▰▰▰▰▰▰▰▰ 210 of 210 left
meet unsent
> /usage
< I cannot read that now. Please try again later.
meet forbidden
> /billing
< KallyAI tells nothing about that for this account.
meet token_expired
> /usage
< Please sign in to KallyAI first.
< Sign in once, in three steps. The link works for 10 minutes.
< 1. Open the page below and sign in.
< 2. The last page looks broken. That is normal.
< 3. Copy its address and send it to me here.
<   [Sign in]
> /status
< You are not signed in. Send /login to sign in.
<   [New link]
chat team group
> /usage
< That is private. Please ask me directly.
> /billing
< Once more. That is private. Please ask me directly.
account: shared
chat home
> /usage
< This is left on the account:
<   | E-mail: a•••@example.com
<   | Plan: pro
<   | Credits: ▰▱▱▱▱▱▱▱▱▱ 30.5 of 600 left
<   | Minutes: ▰▰▰▰▰▰▰▰▰▰ 210 of 210 left
<   | Until: Mon 30 Nov 2026
> /billing
< This bot calls on one account for everybody. Its plan is for administrators.
> /subscription
< Once more. This bot calls on one account for everybody. Its plan is for administrators.
meet missing_token
> /usage
< The account is signed out. Please tell the administrator.
person Boss
> /billing
< Your billing page. The link is for you alone.
<   [Open billing]
