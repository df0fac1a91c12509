# Who wonders about the sign-in, or thinks that its last page is broken, is helped on; the request is kept.
lang: en
zone: America/New_York
region: US
now: 2026-11-20T17:00:00-05:00
account: personal

> book a table for 4 tonight at 8 at Bella Italia, +1 212 555 0100, name John Smith
< Before I show you the card, please sign in to KallyAI once. Calls run on your account.
< Sign in once, in three steps. The link works for 10 minutes.
< 1. Open the page below and sign in.
< 2. The last page looks broken. That is normal.
< 3. Copy its address and send it to me here.
<   [Sign in]
> why do I have to sign in?
< Calls run on your own KallyAI account, which pays for them. You sign in at KallyAI; I never see your password.
<   [New link]
> is it safe?
< It is once only, and /logout ends it. You type your password at KallyAI, not here.
<   [New link]
> the page can't be reached
< That page looks broken, which is normal. Copy its address and send it to me here.
<   [New link]
> I already did
< I have nothing from you yet. Copy the whole address at the top of that page.
<   [New link]
> http://127.0.0.1:8740/
< This is not the whole address of the last page. Please copy all of it and send it again.
<   [New link]
> done
< That page looks broken, which is normal. Copy its address and send it to me here.
<   [New link]
> sign in
< Here is a new link. Sign in once, in three steps. The link works for 10 minutes.
< 1. Open the page below and sign in.
< 2. The last page looks broken. That is normal.
< 3. Copy its address and send it to me here.
<   [Sign in]
> hello
< Please finish the sign-in with the link above. Then the card appears here.
<   [New link]
> how much do I have left?
< Your request is kept. Please open the link above and sign in.
<   [New link]
> cancel
< Dropped Bella Italia.
<   [Bring it back]
> how much do I have left?
< Please finish the sign-in with the link above first.
<   [New link]
> what?
< That page looks broken, which is normal. Copy its address and send it to me here.
<   [New link]
link page
> /login
< Here is a new link. Tap below and sign in. The link works once, for 10 minutes.
<   [Sign in]
> it doesn't work
< I have nothing from you yet. Open the link above, sign in, and press “Link it” there.
<   [New link]
> the page is blank
< Still nothing. Please take a new link, and sign in until the page says “Done”.
<   [New link]
link form
> /login
< Here is a new link. Sign in once, in three steps. The link works for 10 minutes.
< 1. Open the page below and sign in.
< 2. The last page looks broken. That is normal.
< 3. Copy its address, press “Paste address”, and put it there.
<   [Sign in]
> the page is blank
< That page looks broken, which is normal. Copy its address and press “Paste address”.
<   [New link]
> done
< I have nothing from you yet. Press “Paste address” and put the whole address there.
<   [New link]
