package sandbox

import (
	"bytes"
	"encoding/binary"
	"net/http"

	"github.com/kallybot/kallybot/kallyai"
)

// recording tells where the sound of a call is; only conversations and voicemails have one.
func (s *Server) recording(w http.ResponseWriter, r *http.Request, user string) {
	c := s.find(w, r, user, false)
	if c == nil {
		return
	}
	if len(s.storyOf(c).entries) == 0 {
		s.refuse(w, notFound(kallyai.CodeRecordingNotFound))
		return
	}
	scheme := "http"
	if r.TLS != nil {
		scheme = "https"
	}
	writeJSON(w, http.StatusOK, map[string]any{
		"url": scheme + "://" + r.Host + "/sandbox/recordings/" + c.id + ".wav", "duration_seconds": c.duration.Seconds(), "format": "wav",
	})
}

// serveRecording plays one second of silence, whatever the file: nothing was said aloud here.
func (s *Server) serveRecording(w http.ResponseWriter, _ *http.Request) {
	w.Header().Set("Content-Type", "audio/wav")
	_, _ = w.Write(silence())
}

// silence is a WAV file of one second, 8 kHz, 8 bits, mono.
func silence() []byte {
	const rate = 8000
	var b bytes.Buffer
	b.WriteString("RIFF")
	for _, v := range []any{
		uint32(36 + rate), []byte("WAVEfmt "), uint32(16), uint16(1), uint16(1), uint32(rate), uint32(rate), uint16(1), uint16(8),
		[]byte("data"), uint32(rate), bytes.Repeat([]byte{0x80}, rate),
	} {
		_ = binary.Write(&b, binary.LittleEndian, v) // a buffer takes every write
	}
	return b.Bytes()
}
