package config

import (
	"crypto/tls"
	"errors"
	"fmt"
	"net"
	"strconv"
)

// HTTP is what the bot itself listens on.
type HTTP struct {
	Listen string // host and port
	TLS    TLS
}

// TLS names the files of a certificate; both are empty without one.
type TLS struct{ Cert, Key string }

var defaultHTTP = HTTP{Listen: "127.0.0.1:8080"}

func (h *HTTP) fields() []field {
	return []field{
		textField("http.listen", &h.Listen, listenAddress),
		later("http.public_url", text, ""),
		textField("http.tls.cert", &h.TLS.Cert, anything),
		textField("http.tls.key", &h.TLS.Key, anything),
	}
}

func (h *HTTP) check() Faults {
	cert, key := h.TLS.Cert, h.TLS.Key
	switch {
	case cert == "" && key == "":
		return nil
	case cert == "":
		return Faults{bad("http.tls.cert", "is missing beside http.tls.key; name the file with the certificate")}
	case key == "":
		return Faults{bad("http.tls.key", "is missing beside http.tls.cert; name the file with its private key")}
	}
	if _, err := tls.LoadX509KeyPair(Expand(cert), Expand(key)); err != nil {
		return Faults{bad("http.tls.cert", "and http.tls.key cannot be used (%v)", err)}
	}
	return nil
}

func listenAddress(s string) error {
	host, port, err := net.SplitHostPort(s)
	if err != nil {
		return fmt.Errorf("%s is no address to listen on; write host and port, such as 127.0.0.1:8080", quoted(s))
	}
	if n, err := strconv.Atoi(port); err != nil || n < 0 || n > 65535 {
		return fmt.Errorf("%s is no port; write a number up to 65535", quoted(port))
	}
	if host == "" {
		return errors.New("has no host; write 127.0.0.1 for this machine alone, or 0.0.0.0 for every network")
	}
	return nil
}
