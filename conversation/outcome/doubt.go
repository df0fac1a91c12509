package outcome

// unlessFirst matches a condition without which there is nothing: "until it is paid, no table".
var unlessFirst = lazily(`\b(?:until|unless|hasta que|si|mientras) (?:\w+ ){1,4}(?:paid|pays?|pay|pague|pagamos|paga|senal|deposit)\b`)

// cannotTell matches that they do not know what stands, which refuses nothing.
var cannotTell = lazily(`\b(?:could not|couldn't|can't|cannot|unable to) (?:tell|say) (?:whether|if|which|who)\b|\bno (?:supo|sabia|sabe) (?:decir\w* )?si\b`)

// stands matches that what was to be cancelled or changed is left as it was.
var stands = lazily(`\b(?:appointment|reservation|booking|order|table|old one|one at \w+|cita|reserva|pedido|mesa|la de las \w+) (?:still )?(?:stands|stays|remains|sigue|se mantiene|se queda|continua)\b|\bsigue (?:en pie|la de)\b`)

// noMore matches that what was to be cancelled is there no more.
var noMore = lazily(`\b(?:no longer (?:exists?|stands|valid|there|on)|ya no (?:existe|esta|figura|consta|aparece)|no (?:figura|consta) mas)\b`)

// ownDeed matches an agreement that stands beside the word for a request without depending on it.
var ownDeed = lazily(`\b(?:as (?:requested|asked)|request (?:was|is|has been) (?:\w+ )?(?:accepted|approved|granted|confirmed|booked)|requested (?:time|table|date|slot)|como se (?:pidio|solicito)|solicitad[oa])\b`)
