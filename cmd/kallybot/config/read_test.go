package config_test

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/kallybot/kallybot/cmd/kallybot/config"
	"github.com/kallybot/kallybot/conversation/access"
)

// good is the least that a program can run with.
const good = "telegram: {token: \"1:a\"}\nkallyai: {account: shared}\n"

// read reads text as a file named c.yaml of a folder of its own; the faults name it by that name alone.
func read(t *testing.T, text string, environ ...string) (config.Config, string, string) {
	t.Helper()
	dir := t.TempDir()
	file := write(t, dir, "c.yaml", text)
	tokens := write(t, dir, "tokens.json", "{}")
	c, warnings, err := config.Read(file, append([]string{"KALLYBOT_KALLYAI_TOKEN_FILE=" + tokens}, environ...))
	return c, clean(dir, warnings), clean(dir, err)
}

func write(t *testing.T, dir, name, text string) string {
	t.Helper()
	path := filepath.Join(dir, name)
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func clean(dir string, err error) string {
	if err == nil {
		return ""
	}
	return strings.ReplaceAll(err.Error(), dir+string(filepath.Separator), "")
}

func TestEveryKeyIsRead(t *testing.T) {
	t.Parallel()
	got, warnings, faults := read(t, `
data: {driver: bolt, path: /var/lib/k.db, drafts: 12h, results: 48h}
kallyai:
  base_url: http://127.0.0.1:8741
  account: shared
  honours_idempotency: yes
  idempotency_retention: 1h
  call_timeout: 10m
  reconcile_for: 11m
  upgrade_url: https://x.example/more?now=1
calls: {undo_window: 0s, max_in_flight: 3, quiet_hours: "21:30-09:00", confirm_valid_for: 5m, first_use_notice: false}
access:
  open: false
  admins: ["telegram:1", "slack:T1/U1"]
  telegram_users: [2, "3", "@Ann_Lee"]
  telegram_chats: [-100]
  slack_users: [U2, E3/W3]
  slack_teams: [T4]
  slack_channels: [C5]
  calls_per_person_per_day: 1
  calls_per_day: 2
  calls_per_number_per_hour: 4
defaults: {language: es, region: ES, timezone: Europe/Madrid}
telegram:
  token: "123:abc-D_e"
  api_url: http://localhost:8081
  webhook: {url: "http://127.0.0.1:80/telegram", secret: s3cret}
slack:
  bot_token: xoxb-1
  app_token: xapp-1
  api_url: http://localhost:8082/api/
http: {listen: "[::1]:0"}
model: {url: "http://127.0.0.1:11434/v1", name: small, key: k3y, timeout: 5s}
traces: {url: "http://127.0.0.1:4318/v1/traces", authorization: Bearer t0ken, one_in: 7}
log: {level: debug, format: json}
`)
	if faults != "" || warnings != "" {
		t.Fatalf("faults %s, warnings %s", faults, warnings)
	}
	user := func(id string) access.Rule { return access.Rule{Platform: "telegram", Person: id} }
	want := config.Config{
		Data: config.Data{Driver: "bolt", Path: "/var/lib/k.db", Drafts: 12 * time.Hour, Results: 48 * time.Hour},
		KallyAI: config.KallyAI{
			BaseURL: "http://127.0.0.1:8741", Account: "shared", TokenFile: got.KallyAI.TokenFile, HonoursIdempotency: "yes",
			IdempotencyRetention: time.Hour, CallTimeout: 10 * time.Minute, ReconcileFor: 11 * time.Minute,
			UpgradeURL: "https://x.example/more?now=1",
		},
		Calls: config.Calls{MaxInFlight: 3, ConfirmValidFor: 5 * time.Minute, QuietHours: config.Hours{From: 21*60 + 30, To: 9 * 60}},
		Access: config.Access{
			Admins:               []access.Rule{user("1"), {Platform: "slack", Team: "T1", Person: "U1"}},
			TelegramUsers:        []access.Rule{user("2"), user("3"), {Platform: "telegram", Handle: "Ann_Lee"}},
			TelegramChats:        []access.Rule{{Platform: "telegram", Chat: "-100"}},
			SlackUsers:           []access.Rule{{Platform: "slack", Person: "U2"}, {Platform: "slack", Team: "E3", Person: "W3"}},
			SlackTeams:           []access.Rule{{Platform: "slack", Team: "T4"}},
			SlackChannels:        []access.Rule{{Platform: "slack", Chat: "C5"}},
			CallsPerPersonPerDay: 1, CallsPerDay: 2, CallsPerNumberPerHour: 4,
		},
		Defaults: config.Defaults{Language: "es", Region: "ES", Timezone: "Europe/Madrid"},
		Telegram: config.Telegram{
			Token: config.NewSecret("123:abc-D_e"), APIURL: "http://localhost:8081",
			Webhook: config.Webhook{URL: "http://127.0.0.1:80/telegram", Secret: config.NewSecret("s3cret")},
		},
		Slack:  config.Slack{BotToken: config.NewSecret("xoxb-1"), AppToken: config.NewSecret("xapp-1"), APIURL: "http://localhost:8082/api/"},
		HTTP:   config.HTTP{Listen: "[::1]:0"},
		Model:  config.Model{URL: "http://127.0.0.1:11434/v1", Name: "small", Key: config.NewSecret("k3y"), Timeout: 5 * time.Second},
		Traces: config.Traces{URL: "http://127.0.0.1:4318/v1/traces", Authorization: config.NewSecret("Bearer t0ken"), OneIn: 7},
		Log:    config.Log{Level: "debug", Format: "json"},
	}
	same(t, got, want)
}

func TestBrokenConfiguration(t *testing.T) {
	t.Parallel()
	const platform = "\ntelegram: {token: \"1:a\"}"
	const shared = "\nkallyai: {account: shared}"
	const needsKey = "data.secret_key: is missing, and it seals the tokens of people, who each sign in; write 32 bytes in base64 (openssl rand -base64 32) and keep a copy elsewhere, or set kallyai.account: shared, for one account that all calls run on"
	const oauth = "https://x.example/oauth/callback"
	personal := "data: {secret_key: " + sealing + "}" + platform + "\nkallyai:\n  oauth: "
	for name, row := range map[string]struct{ text, want string }{
		"empty file": {"", "c.yaml: " + needsKey + "\n" +
			"c.yaml: telegram.token: no platform is configured; write the token that @BotFather gave for your bot, or set KALLYBOT_TELEGRAM_TOKEN; for Slack write slack.bot_token"},
		"comments alone":        {"# nothing\n---\n# here" + platform, "c.yaml: " + needsKey},
		"no platform":           {shared, "c.yaml: telegram.token: no platform is configured; write the token that @BotFather gave for your bot, or set KALLYBOT_TELEGRAM_TOKEN; for Slack write slack.bot_token"},
		"empty token":           {"telegram:\n  token: \"\"" + shared, "c.yaml:2: telegram.token: no platform is configured; write the token that @BotFather gave for your bot, or set KALLYBOT_TELEGRAM_TOKEN; for Slack write slack.bot_token"},
		"personal account":      {"kallyai:\n  account: personal" + platform, "c.yaml: " + needsKey},
		"tab":                   {"data:\n\tpath: x", "c.yaml:2: no YAML here: found character '\t' that cannot start any token; indent with spaces, and put texts that begin with @ or hold \": \" into quotes"},
		"name without quotes":   {good + "access: {telegram_users: [@ann]}", "c.yaml:3: no YAML here: '@' is a reserved character; indent with spaces, and put texts that begin with @ or hold \": \" into quotes"},
		"a list as file":        {"- a", "c.yaml:1: is a list, but a section with keys is wanted"},
		"two documents":         {good + "---\nlog: {level: warn}", "c.yaml:4: a second document begins here; keep all in one, without lines of ---"},
		"misspelt section":      {good + "telegramm:\n  token: x", "c.yaml:3: telegramm: is not known; did you mean telegram?"},
		"misspelt key":          {good + "log:\n  levle: info", "c.yaml:4: log.levle: is not known; did you mean level?"},
		"capitals":              {good + "Log: {level: info}", "c.yaml:3: Log: is not known; did you mean log?"},
		"key of another place":  {good + "webhook: {url: x}\ntoken: x", "c.yaml:3: webhook: is not known; keys here are data, kallyai, calls, access, defaults, telegram, slack, http, model, traces, log\nc.yaml:4: token: is not known here; did you mean telegram.token?"},
		"unknown key":           {good + "log: {colour: red}", "c.yaml:3: log.colour: is not known; keys here are level, format"},
		"key twice":             {good + "log:\n  level: info\n  format: text\n  level: warn", "c.yaml:6: log.level: is written twice, first in line 4; keep one"},
		"section twice":         {good + "log: {level: info}\nlog: {format: text}", "c.yaml:4: log: is written twice, first in line 3; keep one"},
		"section is a text":     {good + "data: kallybot.db", "c.yaml:3: data: is a text, but a section with keys is wanted"},
		"value is a section":    {good + "data: {path: {a: b}}", "c.yaml:3: data.path: is a section with keys, but a text is wanted"},
		"no value":              {good + "data:\n  path:", "c.yaml:4: data.path: has no value; write one, or take the line out"},
		"number for text":       {good + "http: {listen: 8080}", "c.yaml:3: http.listen: is a number, but a text is wanted; put it into quotes"},
		"text for number":       {good + "calls: {max_in_flight: many}", "c.yaml:3: calls.max_in_flight: is a text, but a whole number is wanted"},
		"broken number":         {good + "calls: {max_in_flight: 1.5}", "c.yaml:3: calls.max_in_flight: is a number, but a whole number is wanted"},
		"number too small":      {good + "calls: {max_in_flight: 0}", "c.yaml:3: calls.max_in_flight: 0 is too small; the least is 1"},
		"number below zero":     {good + "access: {calls_per_day: -1}", "c.yaml:3: access.calls_per_day: -1 is too small; the least is 0"},
		"number too large":      {good + "access: {calls_per_day: 0x8000000000000000}", "c.yaml:3: access.calls_per_day: \"0x8000000000000000\" is no whole number; write one such as 20"},
		"yes for true":          {good + "access: {open: yes}", "c.yaml:3: access.open: is a text, but true or false is wanted"},
		"true in quotes":        {good + "access: {open: \"true\"}", "c.yaml:3: access.open: is a text, but true or false is wanted"},
		"duration without unit": {good + "calls: {undo_window: 5}", "c.yaml:3: calls.undo_window: \"5\" is no duration; write one with its unit, such as 30s, 15m or 24h"},
		"duration of days":      {good + "data: {results: 30d}", "c.yaml:3: data.results: \"30d\" is no duration; write one with its unit, such as 30s, 15m or 24h"},
		"duration below zero":   {good + "calls: {undo_window: -1s}", "c.yaml:3: calls.undo_window: \"-1s\" is too short; the least is 0s"},
		"retention too short":   {good + "data: {drafts: 1s}", "c.yaml:3: data.drafts: \"1s\" is too short; the least is 1m0s"},
		"text for list":         {good + "access: {telegram_users: ann}", "c.yaml:3: access.telegram_users: is a text, but a list, such as [first, second] is wanted"},
		"list in list":          {good + "access: {telegram_users: [[1]]}", "c.yaml:3: access.telegram_users: has a list in its list, where texts are wanted"},
		"reference":             {good + "data: {path: &x a}\nlog: {level: *x}", "c.yaml:3: data.path: is an anchor (&), but a text is wanted\nc.yaml:4: log.level: is a reference (*), but a text is wanted"},
		"tag":                   {good + "data: {path: !!str 5}", "c.yaml:3: data.path: is a tag (!), but a text is wanted"},

		"postgres, no key":      {good + "data: {driver: postgres, dsn: \"postgres://a:canary@b/c\"}", "c.yaml:3: data.secret_key: is missing, and it seals the shared account's tokens in the database; write 32 bytes in base64 (openssl rand -base64 32) and keep a copy elsewhere, or set data.driver: bolt, for one process"},
		"postgres":              {good + "data: {driver: postgres, secret_key: " + sealing + "}", "c.yaml:3: data.dsn: is missing beside data.driver: postgres; write the address of the database, such as postgres://kallybot:PASSWORD@db.example.com/kallybot"},
		"database unused":       {good + "data: {dsn: \"postgres://a:canary@b/c\"}", "c.yaml:3: data.dsn: is written, but data.driver is bolt; write data.driver: postgres, or take it out"},
		"unknown driver":        {good + "data: {driver: sqlite}", "c.yaml:3: data.driver: \"sqlite\" is not known; write bolt or postgres"},
		"misspelt driver":       {good + "data: {driver: blot}", "c.yaml:3: data.driver: \"blot\" is not known; did you mean bolt?"},
		"data is a folder":      {good + "data: {path: /}", "c.yaml:3: data.path: / is a folder; name a file in it, such as /kallybot.db"},
		"empty path":            {good + "data: {path: \" \"}", "c.yaml:3: data.path: is empty; write a value, or take the line out"},
		"short key":             {good + "data: {secret_key: c2VjcmV0}", "c.yaml:3: data.secret_key: is no key; write 32 bytes in base64 (openssl rand -base64 32)"},
		"key as words":          {good + "data: {secret_key: \"canary canary\"}", "c.yaml:3: data.secret_key: is no key; write 32 bytes in base64 (openssl rand -base64 32)"},
		"short old key":         {good + "data:\n  secret_key: " + sealing + "\n  old_secret_keys: [" + sealing + ", canary]", "c.yaml:5: data.old_secret_keys: item 2 is no key; write 32 bytes in base64 (openssl rand -base64 32)"},
		"old key alone":         {good + "data: {old_secret_keys: [" + sealing + "]}", "c.yaml:3: data.secret_key: is missing beside data.old_secret_keys; write 32 bytes in base64 (openssl rand -base64 32)"},
		"slack without a way":   {"slack: {bot_token: xoxb-1}" + shared, "c.yaml:1: slack.app_token: is missing; write the app-level token for Socket Mode, or slack.signing_secret where Slack delivers to this bot by HTTP"},
		"slack token mixed up":  {good + "slack: {bot_token: xapp-canary}", "c.yaml:3: slack.bot_token: is no token of this kind; copy it from the settings of your app, Install App, Bot User OAuth Token, it begins with xoxb-"},
		"slack app token":       {good + "slack: {app_token: xoxb-canary}", "c.yaml:3: slack.app_token: is no token of this kind; copy it from the settings of your app, Basic Information, App-Level Tokens, it begins with xapp-"},
		"slack secret":          {good + "slack: {signing_secret: \"canary canary\"}", "c.yaml:3: slack.signing_secret: is no signing secret; copy it from the settings of your app, Basic Information, it has letters and digits alone"},
		"slack address":         {good + "slack: {api_url: https://slack.com/api}", "c.yaml:3: slack.api_url: must end in a slash, such as https://slack.com/api/"},
		"slack workspaces":      {"slack: {client_id: \"1.2\", app_token: xapp-1}" + shared, "c.yaml:1: slack.client_secret: is missing beside slack.client_id; copy it from the settings of your app, Basic Information\nc.yaml: data.secret_key: is missing, and it seals the tokens of the workspaces on Slack; write 32 bytes in base64 (openssl rand -base64 32) and keep a copy elsewhere, or use slack.bot_token, for one workspace\nc.yaml: http.public_url: is missing beside slack.client_id; write the address under which browsers reach /slack/install, such as https://bot.example.com"},
		"slack client alone":    {good + "slack: {client_secret: s}", "c.yaml:3: slack.client_id: is missing beside slack.client_secret; copy it from the settings of your app, Basic Information"},
		"slack client mixed":    {good + "slack: {client_id: acme}", "c.yaml:3: slack.client_id: is no client id; copy it from the settings of your app, Basic Information, such as 1234567890.1234567890"},
		"public address":        {good + "http: {public_url: https://bot.example/}", "c.yaml:3: http.public_url: must not end in a slash; write one such as https://bot.example.com"},
		"slack user":            {good + "access: {slack_users: [ann]}", "c.yaml:3: access.slack_users: \"ann\" is no user of Slack; write the id that the bot tells people it does not know, such as T0123ABCD/U0123ABCD"},
		"slack user of nobody":  {good + "access: {slack_users: [U1/T1]}", "c.yaml:3: access.slack_users: \"U1/T1\" is no user of Slack; write the id that the bot tells people it does not know, such as T0123ABCD/U0123ABCD"},
		"slack team":            {good + "access: {slack_teams: [acme]}", "c.yaml:3: access.slack_teams: \"acme\" is no workspace of Slack; write its id, such as T0123ABCD"},
		"slack channel":         {good + "access: {slack_channels: [\"#general\"]}", "c.yaml:3: access.slack_channels: \"#general\" is no channel of Slack; write its id, such as C0123ABCD, which stands at the end of the channel's details"},
		"country":               {good + "access: {countries: [ES, Spain]}", "c.yaml:3: access.countries: \"Spain\" is no country; write its two letters, such as US or ES"},
		"category":              {good + "access: {categories: [hotels]}", "c.yaml:3: access.categories: \"hotels\" is not known; did you mean hotel?"},
		"approval":              {good + "access: {approve_over: 2}", "c.yaml:3: access.approve_over: needs somebody who approves; name them in access.admins, or write 0"},
		"model without name":    {good + "model: {url: \"https://models.example/v1\"}", "c.yaml:3: model.name: is missing beside model.url; write what the model is called there"},
		"model at no address":   {good + "model: {url: models.example, name: small}", "c.yaml:3: model.url: is no web address; write one such as http://127.0.0.1:11434/v1"},
		"model with password":   {good + "model: {url: \"https://a:hunter2@x/v1\", name: small}", "c.yaml:3: model.url: must have no user, query or fragment; write one such as http://127.0.0.1:11434/v1"},
		"traces at no address":  {good + "traces: {url: \"127.0.0.1:4318\"}", "c.yaml:3: traces.url: is no web address; write one such as http://127.0.0.1:4318/v1/traces"},
		"traces without path":   {good + "traces: {url: \"http://127.0.0.1:4318\"}", "c.yaml:3: traces.url: has no path; collectors take traces at /v1/traces"},
		"traces of no message":  {good + "traces: {one_in: 0}", "c.yaml:3: traces.one_in: 0 is too small; the least is 1"},
		"traces' header":        {good + "traces: {authorization: \"canary\\nX: y\"}", "c.yaml:3: traces.authorization: holds characters that no header may hold; write it in one line, such as Bearer abc123"},
		"model without time":    {good + "model: {timeout: 0s}", "c.yaml:3: model.timeout: \"0s\" is too short; the least is 1ms"},
		"hours that are none":   {good + "calls: {quiet_hours: \"10 to 8\"}", "c.yaml:3: calls.quiet_hours: \"10 to 8\" are no hours; write them as 22:00-08:00, or leave them empty"},
		"hours without minutes": {good + "calls: {quiet_hours: 22}", "c.yaml:3: calls.quiet_hours: is a number, but a text is wanted; put it into quotes"},
		"no address":            {"kallyai:\n  base_url: api.kallyai.com\n  account: shared" + platform, "c.yaml:2: kallyai.base_url: is no web address; write one such as https://api.kallyai.com"},
		"password in address":   {"kallyai:\n  base_url: https://a:hunter2@x\n  account: shared" + platform, "c.yaml:2: kallyai.base_url: must have no user, query or fragment; write one such as https://api.kallyai.com"},
		"promise misspelt":      {"kallyai: {honours_idempotency: true, account: shared}" + platform, "c.yaml:1: kallyai.honours_idempotency: is true or false, but a text is wanted; put it into quotes"},
		"unknown account":       {"kallyai: {account: common}" + platform, "c.yaml:1: kallyai.account: \"common\" is not known; write personal or shared\nc.yaml: " + needsKey},
		"upgrade by http":       {"kallyai:\n  account: shared\n  upgrade_url: http://x.example" + platform, "c.yaml:3: kallyai.upgrade_url: is no https address; write one such as https://kallyai.com/app?upgrade=true"},
		"client alone":          {personal + "{client_id: a}", "c.yaml:4: kallyai.oauth.client_secret: is missing beside the other keys of kallyai.oauth; write all three, or none, and people paste an address\nc.yaml:4: kallyai.oauth.redirect_url: is missing beside the other keys of kallyai.oauth; write all three, or none, and people paste an address"},
		"client secret hidden":  {personal + "{client_secret: canary, redirect_url: " + oauth + "}", "c.yaml:4: kallyai.oauth.client_id: is missing beside the other keys of kallyai.oauth; write all three, or none, and people paste an address"},
		"redirect elsewhere":    {personal + "{client_id: a, client_secret: b, redirect_url: https://x.example/back}", "c.yaml:4: kallyai.oauth.redirect_url: must end in the path /oauth/callback, where the bot listens"},
		"redirect by http":      {personal + "{client_id: a, client_secret: b, redirect_url: http://x.example/oauth/callback}", "c.yaml:4: kallyai.oauth.redirect_url: is http, and the code that signs people in would cross the network unprotected; write https"},
		"admin without place":   {good + "access: {admins: [123]}", "c.yaml:3: access.admins: \"123\" names no platform; write telegram: and the person's number, such as telegram:123456789, or slack:TEAM/USER"},
		"admin by name":         {good + "access: {admins: [\"telegram:@ann\"]}", "c.yaml:3: access.admins: \"telegram:@ann\" is no admin; write telegram: and the person's number, such as telegram:123456789"},
		"admin on slack":        {good + "access: {admins: [\"slack:U1\"]}", "c.yaml:3: access.admins: \"slack:U1\" is no admin; write slack: with the workspace and the person, such as slack:T0123ABCD/U0123ABCD"},
		"several bad items":     {good + "access:\n  telegram_users:\n    - 0\n    - 7\n    - \"@a\"", "c.yaml:4: access.telegram_users: \"0\" is no user of Telegram; write the number that the bot tells people it does not know, such as 123456789, or \"@name\"\nc.yaml:4: access.telegram_users: \"@a\" is no user name of Telegram; they have 4 to 32 letters, digits and underscores"},
		"id with zeros":         {good + "access: {telegram_users: [\"007\"]}", "c.yaml:3: access.telegram_users: \"007\" is no user of Telegram; write the number that the bot tells people it does not know, such as 123456789, or \"@name\""},
		"chat by name":          {good + "access: {telegram_chats: [\"@group\"]}", "c.yaml:3: access.telegram_chats: \"@group\" is no chat of Telegram; write its number, such as -1001234567890"},
		"language":              {good + "defaults: {language: fr}", "c.yaml:3: defaults.language: \"fr\" is not known; write en or es"},
		"region":                {good + "defaults: {region: UK}", "c.yaml:3: defaults.region: \"UK\" is no country; write its two letters in capitals, such as US or ES"},
		"region in small":       {good + "defaults: {region: es}", "c.yaml:3: defaults.region: \"es\" is no country; write its two letters in capitals, such as US or ES"},
		"zone by city":          {good + "defaults: {timezone: Madrid}", "c.yaml:3: defaults.timezone: \"Madrid\" is no time zone; did you mean Europe/Madrid?"},
		"zone of the machine":   {good + "defaults: {timezone: Local}", "c.yaml:3: defaults.timezone: \"Local\" is no time zone; write a name of the IANA list, such as Europe/Madrid"},
		"token with a space":    {"telegram: {token: \"123456:canary token\"}" + shared, "c.yaml:1: telegram.token: is no bot token; copy it from @BotFather, it looks like 123456789:AAF-x_y"},
		"token without secret":  {"telegram: {token: \"123456:\"}" + shared, "c.yaml:1: telegram.token: is no bot token; copy it from @BotFather, it looks like 123456789:AAF-x_y"},
		"token without id":      {"telegram: {token: canary}" + shared, "c.yaml:1: telegram.token: is no bot token; copy it from @BotFather, it looks like 123456789:AAF-x_y"},
		"token is a number":     {"telegram: {token: 123456}" + shared, "c.yaml:1: telegram.token: is a number, but a text is wanted; put it into quotes"},
		"webhook no secret":     {"telegram:\n  token: \"1:a\"\n  webhook: {url: https://x.example/telegram}" + shared, "c.yaml:3: telegram.webhook.secret: is missing, so that anybody could send messages in other people's name; write 1 to 256 letters and digits of your own choice (openssl rand -hex 32)"},
		"webhook path":          {"telegram:\n  token: \"1:a\"\n  webhook: {url: https://x.example/bot, secret: s}" + shared, "c.yaml:3: telegram.webhook.url: must end in the path /telegram, where the bot listens"},
		"webhook by http":       {"telegram:\n  token: \"1:a\"\n  webhook: {url: http://x.example/telegram, secret: s}" + shared, "c.yaml:3: telegram.webhook.url: is http, and Telegram delivers to https alone; put a proxy with a certificate before the bot, or set http.tls"},
		"webhook port":          {"telegram:\n  token: \"1:a\"\n  webhook: {url: https://x.example:8080/telegram, secret: s}" + shared, "c.yaml:3: telegram.webhook.url: has port 8080, and Telegram delivers to 443, 80, 88 and 8443 alone"},
		"webhook secret":        {"telegram:\n  token: \"1:a\"\n  webhook: {url: https://x.example/telegram, secret: \"a b\"}" + shared, "c.yaml:3: telegram.webhook.secret: is no webhook secret; it has 1 to 256 letters, digits, underscores and hyphens (openssl rand -hex 32)"},
		"listen without port":   {good + "http: {listen: localhost}", "c.yaml:3: http.listen: \"localhost\" is no address to listen on; write host and port, such as 127.0.0.1:8080"},
		"listen on no host":     {good + "http: {listen: \":8080\"}", "c.yaml:3: http.listen: has no host; write 127.0.0.1 for this machine alone, or 0.0.0.0 for every network"},
		"listen on a big port":  {good + "http: {listen: \"127.0.0.1:99999\"}", "c.yaml:3: http.listen: \"99999\" is no port; write a number up to 65535"},
		"half a certificate":    {good + "http: {tls: {cert: a.pem}}", "c.yaml:3: http.tls.key: is missing beside http.tls.cert; name the file with its private key"},
		"no certificate there":  {good + "http: {tls: {cert: /none/a.pem, key: /none/a.key}}", "c.yaml:3: http.tls.cert: and http.tls.key cannot be used (open /none/a.pem: no such file or directory); name the files of a certificate and its private key, in PEM"},
		"log level":             {good + "log: {level: warning}", "c.yaml:3: log.level: \"warning\" is not known; did you mean warn?"},
		"log format":            {good + "log: {format: xml}", "c.yaml:3: log.format: \"xml\" is not known; write text or json"},
		"long value is cut":     {good + "log: {format: canary-0123456789-0123456789}", "c.yaml:3: log.format: \"canary-01234...\" is not known; write text or json"},
		"all at once": {"data: {drvier: bolt}\nlog: {level: loud}\nhttp: {listen: x}" + platform,
			"c.yaml:1: data.drvier: is not known; did you mean driver?\n" +
				"c.yaml:1: " + needsKey + "\n" +
				"c.yaml:2: log.level: \"loud\" is not known; write debug, info, warn or error\n" +
				"c.yaml:3: http.listen: \"x\" is no address to listen on; write host and port, such as 127.0.0.1:8080"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			c, _, got := read(t, row.text)
			if got != row.want {
				t.Errorf("got  %s\nwant %s", got, row.want)
			}
			same(t, c, config.Config{})
		})
	}
}

func TestDoubtfulConfigurationIsReadAndWarnedOf(t *testing.T) {
	t.Parallel()
	const listed = good + "access: {admins: [\"telegram:1\"]}\n"
	for name, row := range map[string]struct{ text, want string }{
		"nothing doubtful":               {listed, ""},
		"nobody let in":                  {good, "c.yaml: access: nobody may use the bot yet; whoever writes to it is told their id, for access.telegram_users or access.slack_users"},
		"open and listed":                {good + "access:\n  open: true\n  telegram_users: [1]", "c.yaml:4: access.open: is true: anybody may use the bot, whoever else is listed"},
		"secret of nothing":              {"telegram:\n  token: \"1:a\"\n  webhook: {secret: s}\nkallyai: {account: shared}\naccess: {open: true}", "c.yaml:3: telegram.webhook.secret: has no effect without telegram.webhook.url: the bot asks Telegram for messages by itself"},
		"looks too short":                {"telegram: {token: \"1:a\"}\nkallyai:\n  account: shared\n  reconcile_for: 1m\naccess: {open: true}", "c.yaml:4: kallyai.reconcile_for: 1m0s is below kallyai.call_timeout (15m0s): a call may end after the program stopped looking for it"},
		"plain http":                     {"telegram: {token: \"1:a\", api_url: \"http://bots.example\"}\nkallyai: {account: shared, base_url: \"http://api.example\"}\naccess: {open: true}", "c.yaml:1: telegram.api_url: is http: the bot's token crosses the network unprotected; write https\nc.yaml:2: kallyai.base_url: is http: the account's token crosses the network unprotected; write https"},
		"slack half on":                  {listed + "slack: {app_token: xapp-1}", "c.yaml:4: slack.bot_token: is missing, so that Slack is off; write the bot token of your app, it begins with xoxb-"},
		"slack both ways":                {listed + "slack: {bot_token: xoxb-1, app_token: xapp-1, signing_secret: s}", "c.yaml:4: slack.signing_secret: has no effect beside slack.app_token: the bot asks Slack for messages by itself"},
		"slack by http":                  {listed + "slack: {bot_token: xoxb-1, app_token: xapp-1, api_url: http://slack.example/api/}", "c.yaml:4: slack.api_url: is http: the bot's token crosses the network unprotected; write https"},
		"slack alone":                    {"slack: {bot_token: xoxb-1, signing_secret: s}\nkallyai: {account: shared}\naccess: {slack_teams: [T1]}", ""},
		"model over http":                {listed + "model: {url: \"http://models.example/v1\", name: small}", "c.yaml:4: model.url: is http: messages and the key cross the network unprotected; write https"},
		"traces with a secret over http": {listed + "traces: {url: \"http://traces.example/v1/traces\", authorization: x}", "c.yaml:4: traces.url: is http: the collector's secret crosses the network unprotected; write https"},
		"traces half on":                 {listed + "traces: {authorization: x}", "c.yaml:4: traces.authorization: has no effect without traces.url"},
		"unbuilt, but off":               {listed + "slack: {bot_token: \"\", api_url: https://slack.com/api/}\nmodel: {url: \"\", timeout: 3s}\ncalls: {quiet_hours: \"\"}", ""},
		"sections of notes":              {listed + "log:\n  # level: debug\nhttp:\n", ""},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			_, got, faults := read(t, row.text)
			if faults != "" || got != row.want {
				t.Errorf("faults %q\ngot  %s\nwant %s", faults, got, row.want)
			}
		})
	}
}

func TestFileThatCannotBeReadIsTheOnlyFault(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	for name, want := range map[string]string{
		filepath.Join(dir, "none.yaml"): "none.yaml: cannot be read (no such file or directory); name the file with --config",
		dir:                             ": cannot be read (is a directory); name the file with --config",
		write(t, dir, "big.yaml", strings.Repeat("#\n", 1<<20)): "big.yaml: cannot be read (larger than 1048576 bytes); name the file with --config",
	} {
		_, _, err := config.Read(name, nil)
		var faults config.Faults
		if !errors.As(err, &faults) || len(faults) != 1 || !strings.HasSuffix(err.Error(), want) {
			t.Errorf("got  %v\nwant %s", err, want)
		}
	}
}

func TestFileWithASecretThatOthersCanReadIsWarnedOf(t *testing.T) {
	t.Parallel()
	const open = good + "access: {open: true}\n"
	dir := t.TempDir()
	for name, row := range map[string]struct {
		text string
		mode os.FileMode
		want bool
	}{
		"secret, open":       {open, 0o644, true},
		"secret, closed":     {open, 0o600, false},
		"no secret, open":    {"kallyai: {account: shared}\naccess: {open: true}\n", 0o644, false},
		"empty secret, open": {"kallyai: {account: shared}\naccess: {open: true}\ntelegram: {token: \"\"}\n", 0o644, false},
	} {
		file := write(t, dir, strings.ReplaceAll(name, " ", "-")+".yaml", row.text)
		if err := os.Chmod(file, row.mode); err != nil {
			t.Fatal(err)
		}
		tokens := write(t, dir, "tokens.json", "{}")
		_, warnings, err := config.Read(file, []string{"KALLYBOT_KALLYAI_TOKEN_FILE=" + tokens, "KALLYBOT_TELEGRAM_TOKEN=1:b"})
		got := strings.Contains(warnings.Error(), "holds a secret and others on this machine can read it; chmod 600 it")
		if err != nil || got != row.want {
			t.Errorf("%s: got %q, %v, want %v", name, warnings.Error(), err, row.want)
		}
	}
}
