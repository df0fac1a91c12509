package es

import "github.com/kallybot/kallybot/conversation/nlu"

const putIt = "ponlo|ponla|pasalo|pasala|muevelo|muevela|cambialo|cambiala|hazlo|mejor|pues"

// shifts are ways to move the time or the day that was given before.
var shifts = []row{
	{nlu.Later, "^ [" + putIt + "] [para] <span> despues|luego [porfa] $; ^ [" + putIt + "] [para] <span> mas tarde [porfa] $", "una hora más tarde"},
	{nlu.Later, `
		retrasa|retrasalo|retrasala|retrasar|retrasarlo|retrasarla|atrasa|atrasalo|atrasala|atrasarlo|atrasarla|aplaza|aplazalo|aplazala|aplazarlo|
		aplazarla|pospon|posponlo|posponla|posponerlo|posponerla [<own>|<the>] [reserva|cita|mesa|hora] <span> [porfa] $`, "retrásalo media hora"},
	{nlu.Sooner, "^ [" + putIt + "] [para] <span> antes [porfa] $; ^ [" + putIt + "] [para] <span> mas temprano|pronto [porfa] $", "una hora antes"},
	{nlu.Sooner, `
		adelanta|adelantalo|adelantala|adelantar|adelantarlo|adelantarla [<own>|<the>] [reserva|cita|mesa|hora] <span> [porfa] $`,
		"adelántalo una hora"},
	{nlu.Later, "^ [" + putIt + "] [para] el|al dia siguiente|despues [porfa] $", "al día siguiente"},
	{nlu.Sooner, "^ [" + putIt + "] [para] el|al dia anterior|antes [porfa] $; ^ el dia de antes $", "el día anterior"},
}
