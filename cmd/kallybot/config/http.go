package config

import (
	"crypto/tls"
	"errors"
	"fmt"
	"net"
	"strconv"
	"strings"
	"time"
)

// HTTP is what the bot itself listens on.
type HTTP struct {
	Listen    string // host and port
	PublicURL string // where people and platforms reach it, without a slash at its end
	TLS       TLS
}

// TLS names the files of a certificate; both are empty without one.
type TLS struct{ Cert, Key string }

var defaultHTTP = HTTP{Listen: "127.0.0.1:8080"}

func (h *HTTP) fields() []field {
	return []field{
		textField("http.listen", &h.Listen, listenAddress),
		textField("http.public_url", &h.PublicURL, orEmpty(publicAddress)),
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
	pair, err := tls.LoadX509KeyPair(Expand(cert), Expand(key))
	switch {
	case err != nil:
		return Faults{bad("http.tls.cert", "and http.tls.key cannot be used (%v); name the files of a certificate and its private key, in PEM", err)}
	case time.Now().After(pair.Leaf.NotAfter):
		return Faults{doubtful("http.tls.cert", "expired on %s, and nobody will connect; renew it", pair.Leaf.NotAfter.Format(time.DateOnly))}
	}
	return nil
}

// need is the fault of a missing public address where people come to path; key is what wants it.
func (h *HTTP) need(path, key string) Faults {
	switch {
	case h.PublicURL == "":
		return Faults{bad("http.public_url", "is missing beside %s; write the address under which browsers reach %s, such as https://bot.example.com", key, path)}
	case plain(h.PublicURL):
		return Faults{bad("http.public_url", "is http, and what browsers bring to %s would cross the network unprotected; write https", path)}
	}
	return nil
}

// publicAddress holds to what paths are written behind.
func publicAddress(s string) error {
	if err := webAddress("https://bot.example.com")(s); err != nil {
		return err
	}
	if strings.HasSuffix(s, "/") {
		return errors.New("must not end in a slash; write one such as https://bot.example.com")
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
