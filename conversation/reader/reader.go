package reader

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"sync/atomic"
	"time"
	"unicode/utf8"

	// The vendor's own client, because Ollama, vLLM and the hosted services all copy its API, and it follows that API's changes.
	"github.com/openai/openai-go/v3"
	"github.com/openai/openai-go/v3/option"

	"github.com/kallybot/kallybot/conversation/nlu"
)

// DefaultTimeout is the time for one Read when Config.Timeout is zero. A person does not wait longer for a question.
const DefaultTimeout = 3 * time.Second

// maxText is the longest message that is sent, in characters; the dialogue reads no longer one either.
const maxText = 4000

// Config says which model is asked.
type Config struct {
	// URL is the address of the API with its version: "http://127.0.0.1:11434/v1". It holds no user, query or fragment.
	URL string
	// Name is what the model is called at that address.
	Name string
	// Key is sent as a bearer token; empty sends none.
	Key string
	// Timeout bounds one Read with all its requests; zero means DefaultTimeout.
	Timeout time.Duration
	// HTTP makes the requests; nil means a plain client. Redirects are never followed: they would carry the message elsewhere.
	HTTP *http.Client
}

// Reader asks one model. It is safe for concurrent use and starts no goroutine of its own.
type Reader struct {
	chat    openai.ChatCompletionService
	model   string
	timeout time.Duration
	manner  atomic.Int32 // the place in manners of the one that the server took last
}

// New returns a Reader; it sends nothing. It fails on an address, name, key or time limit that cannot work.
// The environment is not read: the service is made without the client that would.
func New(cfg Config) (*Reader, error) {
	if err := cfg.check(); err != nil {
		return nil, fmt.Errorf("model: %w", err)
	}
	opts := []option.RequestOption{
		option.WithBaseURL(cfg.URL), option.WithHTTPClient(direct(cfg.HTTP)), option.WithMaxRetries(0), option.WithMiddleware(guard),
	}
	if cfg.Key != "" {
		opts = append(opts, option.WithAPIKey(cfg.Key))
	}
	r := &Reader{chat: openai.NewChatCompletionService(opts...), model: cfg.Name, timeout: cfg.Timeout}
	if r.timeout == 0 {
		r.timeout = DefaultTimeout
	}
	return r, nil
}

// check repeats neither address nor key, since both may hold a secret.
func (c Config) check() error {
	u, err := url.Parse(c.URL)
	switch {
	case err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "":
		return errors.New("url: want http(s)://host/path")
	case u.User != nil || u.RawQuery != "" || u.Fragment != "":
		return errors.New("url: want no user, query or fragment")
	case c.Name == "":
		return errors.New("name: is empty")
	case strings.ContainsFunc(c.Key, func(r rune) bool { return r <= ' ' || r > '~' }):
		return errors.New("key: holds a character that cannot be sent")
	case c.Timeout < 0:
		return errors.New("timeout: is negative")
	}
	return nil
}

// Read asks for the facts of a message that known, the grammar's reading of it, does not hold. They are in the order of
// their spans, at most one for each slot, canonical and within the slots' limits at q.Now; none is no error. It blocks
// for the time limit at most. Any error means no facts; its text is for the log and holds neither message, answer nor key.
func (r *Reader) Read(ctx context.Context, q nlu.Request, known nlu.Reading) ([]nlu.Fact, error) {
	open := unread(known)
	if len(open) == 0 || strings.TrimSpace(q.Text) == "" {
		return nil, nil
	}
	if utf8.RuneCountInString(q.Text) > maxText {
		return nil, fmt.Errorf("ask model: %w", errLongText)
	}
	ctx, cancel := context.WithTimeout(ctx, r.timeout)
	defer cancel()
	answer, err := r.ask(ctx, q, open)
	if err != nil {
		return nil, fmt.Errorf("ask model: %w", err)
	}
	claims, err := decode(answer)
	if err != nil {
		return nil, fmt.Errorf("ask model: %w", err)
	}
	return settle(claims, q, known), nil
}

// ask tries the manners from the one that worked last and returns what the model wrote.
func (r *Reader) ask(ctx context.Context, q nlu.Request, open []row) (string, error) {
	p := openai.ChatCompletionNewParams{Model: r.model, Messages: prompt(q, open)}
	for i := int(r.manner.Load()); ; i++ {
		answer, err := r.send(ctx, manners[i].apply(p, open))
		if refusesManner(err) && i+1 < len(manners) {
			continue
		}
		if err == nil {
			r.manner.Store(int32(i))
		}
		return answer, err
	}
}

func (r *Reader) send(ctx context.Context, p openai.ChatCompletionNewParams) (string, error) {
	done, err := r.chat.New(ctx, p)
	if err != nil {
		return "", reason(ctx, err)
	}
	if done == nil || len(done.Choices) == 0 {
		return "", errUnreadable
	}
	return done.Choices[0].Message.Content, nil
}
