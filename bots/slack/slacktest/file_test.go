package slacktest

import (
	"testing"
)

func TestFilesTakeThreeSteps(t *testing.T) {
	t.Parallel()
	d := open(t)
	first := d.ask("files.getUploadURLExternal", object{"filename": "call.ics", "length": "5"})
	id, address := str(first.object, "file_id"), str(first.object, "upload_url")
	complete := object{"files": []object{{"id": id, "title": "The call"}}, "channel_id": d.general.ID}
	if r := d.ask("files.completeUploadExternal", complete); r.err() != "file_not_found" {
		t.Error("before the bytes:", r.object)
	}
	if r := d.send(address, "", "application/octet-stream", "BEG"); r.status != 400 {
		t.Error("fewer bytes than announced:", r)
	}
	d.expect("3 bytes where 5")
	if r := d.send(address, "", "application/octet-stream", "BEGIN"); r.status != 200 || str(r.object, "page") != "OK - 5" {
		t.Error("the bytes:", r)
	}
	if r := d.ask("files.completeUploadExternal", complete); r.err() != "" {
		t.Error("the end:", r.object)
	}
	if r := d.ask("files.completeUploadExternal", complete); r.err() != "file_not_found" {
		t.Error("a second end:", r.object)
	}
	m := d.general.Shown()
	if len(m) != 1 || m[0].Files[0].Name != "call.ics" || m[0].Files[0].Title != "The call" || string(m[0].Files[0].Data) != "BEGIN" {
		t.Errorf("shown is %+v", m)
	}
	for name, fields := range map[string]object{
		"no length": {"filename": "a"}, "empty": {"filename": "a", "length": "0"}, "path": {"filename": "a/b", "length": "1"},
	} {
		if r := d.ask("files.getUploadURLExternal", fields); r.err() == "" {
			t.Errorf("%s: %v", name, r.object)
		}
	}
}
