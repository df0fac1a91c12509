package config_test

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/kallybot/kallybot/cmd/kallybot/config"
	"github.com/kallybot/kallybot/conversation/lang"
)

const exampleFile = "../../../config.example.yaml"

func TestExampleHoldsTheDefaults(t *testing.T) {
	t.Parallel()
	tokens := write(t, t.TempDir(), "tokens.json", "{}")
	got, warnings, err := config.Read(exampleFile, []string{
		"KALLYBOT_TELEGRAM_TOKEN=1:a", "KALLYBOT_KALLYAI_ACCOUNT=shared", "KALLYBOT_ACCESS_OPEN=true", "KALLYBOT_KALLYAI_TOKEN_FILE=" + tokens,
	})
	if err != nil || len(warnings) > 0 {
		t.Fatalf("got %v, %v", warnings, err)
	}
	want := config.Default()
	got.Access.Admins, got.Access.TelegramUsers, got.Access.TelegramChats = nil, nil, nil // empty lists
	got.Access.SlackUsers, got.Access.SlackTeams, got.Access.SlackChannels = nil, nil, nil
	want.Telegram.Token, want.KallyAI.Account, want.Access.Open, want.KallyAI.TokenFile = config.NewSecret("1:a"), "shared", true, tokens
	same(t, got, want)
}

func TestExampleAloneLacksAPlatformAndAKey(t *testing.T) {
	t.Parallel()
	_, _, err := config.Read(exampleFile, nil)
	var keys []string
	for _, f := range err.(config.Faults) {
		keys = append(keys, f.Key)
	}
	same(t, keys, []string{"data.secret_key", "telegram.token"})
}

// TestExampleHoldsEveryKeyOnce asks the program itself for its keys: a section with a name that is no key is told them.
func TestExampleHoldsEveryKeyOnce(t *testing.T) {
	t.Parallel()
	data, err := os.ReadFile(exampleFile)
	if err != nil {
		t.Fatal(err)
	}
	text := string(data)
	for _, section := range []string{"", "data", "kallyai", "kallyai.oauth", "calls", "access", "defaults", "telegram", "telegram.webhook", "slack", "http", "http.tls", "model", "traces", "log"} {
		for _, name := range keysOf(t, section) {
			depth := 0
			if section != "" {
				depth = 2 * len(strings.Split(section, "."))
			}
			pattern := regexp.MustCompile(`(?m)^ {` + fmt.Sprint(depth) + `}` + name + `:`)
			if at := pattern.FindAllStringIndex(block(text, section), -1); len(at) != 1 {
				t.Errorf("%s.%s: %d times in the example, want once", section, name, len(at))
			}
		}
	}
}

// keysOf are the names that the program knows in a section.
func keysOf(t *testing.T, section string) []string {
	t.Helper()
	text := "qqqqqqqqqqqq: 1"
	for _, name := range slices.Backward(strings.FieldsFunc(section, func(r rune) bool { return r == '.' })) {
		text = name + ": {" + text + "}"
	}
	_, _, faults := read(t, text)
	_, list, ok := strings.Cut(strings.SplitN(faults, "\n", 2)[0], "keys here are ")
	if !ok {
		t.Fatalf("%s: %s", section, faults)
	}
	return strings.Split(list, ", ")
}

// block is the part of the example that a section fills.
func block(text, section string) string {
	depth := 0
	for name := range strings.SplitSeq(section, ".") {
		if name == "" {
			return text
		}
		begin := regexp.MustCompile(`(?m)^ {` + fmt.Sprint(depth) + `}` + name + `:`).FindStringIndex(text)
		if begin == nil {
			return ""
		}
		text = text[begin[1]:]
		depth += 2
		if end := regexp.MustCompile(`(?m)^ {0,` + fmt.Sprint(depth-1) + `}\w`).FindStringIndex(text); end != nil {
			text = text[:end[0]]
		}
	}
	return text
}

func TestEveryLanguageOfTheProgramMayBeTheDefault(t *testing.T) {
	t.Parallel()
	say, err := lang.Load()
	if err != nil {
		t.Fatal(err)
	}
	for _, l := range say.Languages() {
		if _, _, faults := read(t, good+"defaults: {language: "+l+"}"); faults != "" {
			t.Error(faults)
		}
	}
}

func ExampleRead() {
	dir, err := os.MkdirTemp("", "")
	if err != nil {
		panic(err)
	}
	defer os.RemoveAll(dir)
	file := filepath.Join(dir, "kallybot.yaml")
	if err := os.WriteFile(file, []byte("telegram:\n  tokn: x\nkallyai:\n  account: shared\n"), 0o600); err != nil {
		panic(err)
	}
	_, _, err = config.Read(file, nil)
	fmt.Println(strings.ReplaceAll(err.Error(), dir+string(filepath.Separator), ""))
	// Output:
	// kallybot.yaml:1: telegram.token: no platform is configured; write the token that @BotFather gave for your bot, or set KALLYBOT_TELEGRAM_TOKEN; for Slack write slack.bot_token
	// kallybot.yaml:2: telegram.tokn: is not known; did you mean token?
}
