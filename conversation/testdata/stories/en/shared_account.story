# The shared account: everybody may see what is left, its plan and its sign-in are for admins.
lang: en
zone: America/New_York
region: US
now: 2026-11-20T12:00:00-05:00

> /usage
< This is left on the account:
<   | E-mail: a•••@example.com
<   | Plan: pro
<   | Credits: ▰▱▱▱▱▱▱▱▱▱ 30.5 of 600 left
<   | Minutes: ▰▰▰▰▰▰▰▰▰▰ 210 of 210 left
<   | Until: Mon 30 Nov 2026
> /subscription
< This bot calls on one account for everybody. Its plan is for administrators.
> /billing
< Once more. This bot calls on one account for everybody. Its plan is for administrators.
> /login
< This bot calls on one account for everybody. You need not sign in.
> /logout
< Once more. This bot calls on one account for everybody. You need not sign in.
> /status
< Nothing is open. Whom should I call?
read missing_token
> /usage
< The account is signed out. Please tell the administrator.
person Boss
> /usage
< This is left on the account:
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
> /billing
< Your billing page. The link is for you alone.
<   [Open billing]
> /login
< This bot calls on one account for everybody. To sign it in, run kallybot login on its machine.
> /logout
< This bot calls on one account for everybody. To sign it out, run kallybot logout on its machine.
read missing_token
> /usage
< This bot calls on one account for everybody. To sign it in, run kallybot login on its machine.
