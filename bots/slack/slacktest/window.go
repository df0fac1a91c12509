package slacktest

import (
	"encoding/json"
	"slices"
	"time"
)

// trigger lets the bot open a view for a person, once, within three seconds.
type trigger struct {
	person  *Person
	expires time.Time
	used    bool
}

// triggerLife is how long a trigger_id is good.
const triggerLife = 3 * time.Second

// trigger makes a trigger_id; s.mu is held.
func (s *Server) trigger(p *Person) string {
	id := s.id("4711.0815.")
	s.triggers[id] = &trigger{person: p, expires: s.clock.now().Add(triggerLife)}
	return id
}

// pull uses a trigger.
func (c *call) pull() (*Person, error) {
	t := c.triggers[c.p.text("trigger_id")]
	switch {
	case t == nil:
		return nil, refuse("invalid_trigger_id")
	case t.used:
		return nil, refuse("exchanged_trigger_id")
	case c.clock.now().After(t.expires):
		return nil, refuse("expired_trigger_id")
	}
	t.used = true
	return t.person, nil
}

// view reads and checks the view of a request.
func (c *call) view(kind string) (*View, error) {
	v, err := c.p.value("view")
	raw, ok := v.(object)
	if err != nil || !ok {
		return nil, refuse("invalid_arguments")
	}
	out, err := c.newView(c.name, raw, c.team)
	if err == nil && kind != "" && out.Kind != kind {
		c.record.Violate("%s: the view is no %s", c.name, kind)
		return nil, refuse("invalid_arguments")
	}
	return out, err
}

// newView checks a view that came by any way; s.mu is held.
func (s *Server) newView(what string, raw object, t *Team) (*View, error) {
	b, _ := json.Marshal(raw)
	if err := s.judge(what, checkView(raw, len(b))); err != nil {
		return nil, err
	}
	v := &View{
		ID: s.id("V"), Kind: str(raw, "type"), CallbackID: str(raw, "callback_id"), Metadata: str(raw, "private_metadata"),
		ExternalID: str(raw, "external_id"), Title: plainText(str(obj(raw, "title"), "text")),
		SubmitText: plainText(str(obj(raw, "submit"), "text")), Blocks: s.keep(list(raw["blocks"])),
		raw: raw, team: t, hash: s.id("h"), filled: map[string]object{},
	}
	v.root = v.ID
	return v, nil
}

func (c *call) viewsOpen() (object, error) {
	v, err := c.view("modal")
	if err != nil {
		return nil, err
	}
	p, err := c.pull()
	if err != nil {
		return nil, err
	}
	v.person, p.views = p, []*View{v}
	return object{"view": v.object()}, nil
}

// maxViews is how many modals may be open one above the other.
const maxViews = 3

func (c *call) viewsPush() (object, error) {
	v, err := c.view("modal")
	if err != nil {
		return nil, err
	}
	p, err := c.pull()
	switch {
	case err != nil:
		return nil, err
	case len(p.views) == 0:
		return nil, refuse("not_found")
	case len(p.views) >= maxViews:
		return nil, refuse("push_limit_reached")
	}
	p.push(v)
	return object{"view": v.object()}, nil
}

// push puts a view above the one that is open; s.mu is held.
func (p *Person) push(v *View) {
	v.person, v.root = p, p.views[0].ID
	v.previous = p.views[len(p.views)-1].ID
	p.views = append(p.views, v)
}

func (c *call) viewsUpdate() (object, error) {
	next, err := c.view("")
	if err != nil {
		return nil, err
	}
	v := c.findView(c.p.text("view_id"), c.p.text("external_id"))
	switch {
	case v == nil || v.team != c.team:
		return nil, refuse("not_found")
	case c.p.has("hash") && c.p.text("hash") != v.hash:
		return nil, refuse("hash_conflict")
	}
	v.become(next)
	return object{"view": v.object()}, nil
}

// become shows the contents of another view in this one. What was filled in stays where block and action are the same.
func (v *View) become(next *View) {
	next.ID, next.person, next.root, next.previous = v.ID, v.person, v.root, v.previous
	for _, f := range next.page().fields {
		if chosen, ok := v.filled[f.key()]; ok && f.Value == "" {
			next.filled[f.key()] = chosen
		}
	}
	*v = *next
}

// findView is an open view with this id or external id; nil for none. s.mu is held.
func (s *Server) findView(id, external string) *View {
	for _, t := range s.teams {
		for _, p := range t.people {
			for _, v := range append(slices.Clone(p.views), p.home) {
				if v != nil && (id != "" && v.ID == id || id == "" && external != "" && v.ExternalID == external) {
					return v
				}
			}
		}
	}
	return nil
}

func (c *call) viewsPublish() (object, error) {
	v, err := c.view("home")
	if err != nil {
		return nil, err
	}
	p := c.team.person(c.p.text("user_id"))
	switch {
	case p == nil:
		return nil, refuse("user_not_found")
	case c.p.text("hash") != "" && p.home != nil && c.p.text("hash") != p.home.hash:
		return nil, refuse("hash_conflict")
	}
	if p.home != nil {
		v.ID = p.home.ID
	}
	v.person, v.root, p.home = p, v.ID, v
	return object{"view": v.object()}, nil
}

// object is the view as answers and interactions show it, with what is filled in.
func (v *View) object() object {
	values := object{}
	for _, f := range v.page().fields {
		chosen, ok := v.filled[f.key()]
		if !ok {
			chosen = f.initial()
		}
		if values[f.BlockID] == nil {
			values[f.BlockID] = object{}
		}
		values[f.BlockID].(object)[f.ActionID] = chosen
	}
	o := object{
		"id": v.ID, "team_id": v.team.ID, "type": v.Kind, "blocks": v.Blocks, "private_metadata": v.Metadata,
		"callback_id": v.CallbackID, "external_id": v.ExternalID, "state": object{"values": values}, "hash": v.hash,
		"clear_on_close": v.raw["clear_on_close"] == true, "notify_on_close": v.raw["notify_on_close"] == true,
		"root_view_id": v.root, "previous_view_id": nil, "app_id": v.team.s.AppID, "bot_id": v.team.botID(),
		"app_installed_team_id": v.team.ID,
	}
	if v.previous != "" {
		o["previous_view_id"] = v.previous
	}
	for _, name := range []string{"title", "submit", "close"} {
		o[name] = v.raw[name]
	}
	return clone(o)
}
