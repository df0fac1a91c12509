# What is not the right address is refused with a sentence and the way to a new link; nothing is linked without a yes.
lang: en
zone: America/New_York
region: US
now: 2026-11-20T17:00:00-05:00
account: personal

> sign in
< Sign in once, in three steps. The link works for 10 minutes.
< 1. Open the page below and sign in.
< 2. The last page looks broken. That is normal.
< 3. Copy its address and send it to me here.
<   [Sign in]
paste tampered
< (the message is taken away)
< This is not the whole address of the last page. Please copy all of it and send it again.
<   [New link]
paste unknown
< (the message is taken away)
< I do not know this link. Please take a new one.
<   [New link]
paste others
< (the message is taken away)
< This link was made for somebody else, or for another chat. Please take a new one.
<   [New link]
paste late
< (the message is taken away)
< This link is too old. Please take a new one.
<   [New link]
paste used
< (the message is taken away)
< This link was used already. Please take a new one.
<   [New link]
paste denied
< (the message is taken away)
< The sign-in was refused on the page. Please take a new link and try again.
<   [New link]
press New link
< Sign in once, in three steps. The link works for 10 minutes.
< 1. Open the page below and sign in.
< 2. The last page looks broken. That is normal.
< 3. Copy its address and send it to me here.
<   [Sign in]
meet not_taken
paste
< (the message is taken away)
< Got it. I am checking whose account this is …
< KallyAI does not accept this sign-in. Please take a new link and try again.
<   [New link]
meet unreachable
paste
< (the message is taken away)
< Got it. I am checking whose account this is …
< I cannot reach KallyAI now. Please take a new link in a few minutes.
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
> no
< Not linked. I kept nothing.
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
> yes
< You are signed in.
> /login
< You are signed in. This link changes the account. Sign in once, in three steps. The link works for 10 minutes.
< 1. Open the page below and sign in.
< 2. The last page looks broken. That is normal.
< 3. Copy its address and send it to me here.
<   [Sign in]
paste leaked
< (the message is taken away)
< Careful: others may see what you pasted, and it opens your account. Please sign out everywhere at KallyAI, then send /login. I remove your message where I may. Please check that it is gone.
