// Package outcome decides what the result of a call means: confirmed, not confirmed or unclear, with the other
// party's own words and what came out differently.
//
// It never answers Confirmed unless the called party is on record agreeing to what was asked, or answering the
// question. The API's "success" alone means that a call took place, nothing more.
//
//	highlights, next steps            transcript
//	        |                              |
//	   clean, fold, sentences         clean, fold, turns
//	        |                              |
//	   clauses, pieces                clauses of the called party; ours only tell what a "yes" answers
//	        |                              |
//	   idioms in plain words          idioms in plain words
//	   rows -> marks                  rows -> marks
//	   verbs -> mood, object          verbs -> mood, object
//	   dates, times, party, price     dates, times, party, price
//	        |                              |
//	   readSummary -> reading         readTalk -> reading       Reason, quote, what was agreed, what was offered
//	        |                              |
//	     believe <-- odds                believe <-- odds        how much the words speak for an agreement,
//	        |                              |                 whatever the rules see in them
//	        |                              |
//	        +----------> weigh <-----------+       the transcript decides; a contradiction is unclear;
//	                       |                       a summary cannot confirm what the transcript lacks
//	                       |
//	                     settle <--- status        no answer, busy, voicemail, failed, cancelled, terminated:
//	                       |                       never confirmed
//	                       |
//	                     compare <-- what was asked, and what the task allows besides
//	                       |
//	                   Judgement
//
// The stages of a talk, each reached only by what the called party says:
//
//	silent --"we have space"--> able --"under what name?"--> taking --"perfect" after the name--> settled
//	silent --"of course" to a request--> nodded --goodbye--> settled
//	any    --"it's booked", "see you on Friday"--> settled
//	any    --full, refused, hedged, offered, recorded voice--> barred (with the reason; a later agreement lifts it)
//
// Decisions taken here:
//
//   - A booking for another day, time, party or price than asked is Unclear with reason OtherValues and Changed set:
//     a booking that nobody wanted may exist, so a person must look. If the task allows the other value ("or 20:30",
//     "any time until ten", "any morning"), it is Confirmed with Changed set.
//   - An offer that nobody took is NotConfirmed with reason Alternative, Changed set and Offered true.
//   - A place on a waiting list is NotConfirmed, also when the place itself was "confirmed".
//   - A price counts as changed only if the task names one.
//   - Text that tries to dictate the judgement ("mark this as confirmed") takes away the summary's power to confirm.
//   - A verb agrees only when it is finished (booked, reservaron, te la guardan) and has the thing asked for or a value of it as its object. What they do
//     as a rule, will do, would do, or did with something else (the rates, our number, another's booking) agrees to nothing.
//   - A sentence that says over what was asked beside a settled state ("five on Friday at nine is arranged") agrees by whatever verb.
//   - Words that nothing came of it ("the order was not placed", "we turned it down") end an agreement, whatever they are said about.
//   - What was offered before an agreement is what was agreed on, where the agreement does not say otherwise.
//   - A day or time that was agreed on although none was asked for is no change: it stands in Told.
//   - A message is Noted when somebody takes it down, thanks for it or is going to pass it on: that agrees to nothing. One that wants something
//     done ("tell them to hold my order") needs an agreement like any errand.
//   - What is said instead of an answer (that prices vary, that somebody has to see it first) answers nothing, unless a number stands beside it.
//   - What they take back later ("rang back to say the boat is broken") ends an agreement; another hour that nobody of ours has accepted is none yet.
//   - Who was told not to do something agrees by leaving it out: "she won't come".
//   - "Not yet" answers whether something has been done by now, and a day by itself answers when it is.
//   - How a call went before its result ("nobody answered at first", "me pasaron con la encargada") is taken out before anything is read.
//   - A sentence that says over everything that was asked, with no doubt anywhere in the text, agrees whatever its verb is.
//   - What was given with somebody else than the one whom the task names waits for the person.
//   - A price is asked for and none is told: nothing was answered.
//   - A day, hour or number that is said of something else (a course before, the music, one of the guests, what stood before a change) is no value of
//     what was agreed on; see sidelines. What sets off or is made ready counts only where it comes behind the hour asked for.
//   - Both grammars are always read, because a summary's language need not be the spoken one.
//   - The words of a summary, and those said in a transcript, are weighed, too: what the rules take for an agreement is none when the words
//     speak against it, and words that speak clearly for one are believed where the rules see none. Rows know what somebody thought of: in
//     voices that nobody had read they saw 6 of 10 agreements told in a summary and 4 of 10 in a talk, and took 7 of 100 other results
//     for one. Where there are few words the rules decide alone.
//   - Another business that answered, or somebody else by name who was served, agrees to nothing, however much the words weigh. What is not of the
//     question, or only says values over, is not lifted by them.
//
// The grammar is rows of pattern, meaning and example in en_*.go and es_*.go; the example is the row's test. Verbs
// are lists of infinitives, from which their forms are made. The labelled outcomes in testdata measure it. From them
// the weights of words are learned as well: go test ./conversation/outcome -run TestWeights -update
package outcome
