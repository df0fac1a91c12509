package outcome

// refrains matches a task that tells somebody not to do what they would else do: "tell the gardener not to come", "avisar que no venga".
var refrains = lazily(`^(?:please |to )*(?:tell|ask|let|remind|inform|warn) .{1,40}?\b(?:not to|to skip|to stay away|they should not|should not|need not|needn't)\b|^(?:por favor )?(?:decir|avisar|pedir|dile|diles|avisa|informar|comunicar)\w* .{0,40}?\bque no (?:venga|vengan|pase|pasen|vaya|vayan|traiga|traigan|manden|mande|reparta|repartan|entregue|entreguen)\b`)

// leftOut matches that they will not do it.
var leftOut = lazily(`(?:'ll|\bwill|\b(?:is|are) going to|\bagreed to) (?:\w+ )?(?:skip|miss|leave out|stay away|sit out|hold off|stay home|not come|not deliver)\b|` +
	`\b(?:won't|will not|is not going to|isn't going to|are not going to) (?:\w+ )?(?:come|be coming|be there|deliver|bring|visit|call round|send)\b|` +
	`\b(?:se (?:salta|saltan|saltara|saltaran)|no (?:vendra|pasara|ira|traera|mandara|repartira|entregara|viene|pasa|va)n?|dejara[n]? de (?:venir|pasar)|descansara[n]?)\b`)

// refrained reports whether a piece says that they leave out what the task tells them not to do.
func (w wish) refrained(piece string) bool {
	return w.refrain && leftOut().MatchString(piece)
}
