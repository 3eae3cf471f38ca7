package claims

import (
	"strings"

	"github.com/gainsay-go/gainsay/claims/names"
	"github.com/gainsay-go/gainsay/claims/ud"
)

// posts reads offices off the verbs that give, hold and end them: "heads the council", "was named mayor", "resigned as minister".
// Those of pronouns and descriptions wait until these are resolved.
func (r *resolver) posts(named bool) {
	for g := range r.tok {
		if !r.is(g, ud.VERB) || r.irreal(g) {
			continue
		}
		read := postVerbs[r.lemmaAt(g)]
		if read == nil {
			continue
		}
		if x := r.holderOf(g, named || r.pronounObject(g)); x != nil && x.kinds == Person {
			x.give(read(r, g))
		}
	}
}

// pronounObject says whether a verb's object is a pronoun that has been resolved: "who leads it".
func (r *resolver) pronounObject(g int) bool {
	o := r.child(g, "obj")
	return o >= 0 && r.phraseAt[o] != nil && r.phraseAt[o].form == Pronoun
}

// postVerbs say how the office is read off each verb.
var postVerbs = map[string]func(*resolver, int) *role{
	"lead": leader("leader"), "head": leader("head"), "chair": leader("chair"), "run": leader("head"), "direct": leader("director"),
	"found": founder, "co-found": founder, "manage": leader("manager"), "coach": leader("coach"), "captain": leader("captain"), "command": leader("commander"), "edit": leader("editor"),
	"name": appointed, "appoint": appointed, "elect": appointed, "re-elect": appointed, "reelect": appointed, "swear": appointed, "crown": appointed, "ordain": appointed, "choose": appointed, "install": appointed, "hire": appointed, "nominate": nominated,
	"become": (*resolver).complement, "serve": serving, "work": working,
	"resign": leaving, "quit": leaving, "retire": leaving, "step": leaving, "stand": leaving,
	"sack": dismissed, "dismiss": dismissed, "oust": dismissed, "fire": dismissed, "remove": dismissed,
}

// holderOf is whom the subject of a verb or a predicate names, else what it otherwise refers to, through "who" and over a coordination.
func (r *resolver) holderOf(g int, named bool) *referent {
	s := r.child(g, "nsubj")
	for v := g; s < 0 && r.rel(v, "conj"); {
		if v = r.words.head(v); v < 0 {
			return nil
		}
		s = r.child(v, "nsubj")
	}
	if s < 0 {
		return nil
	}
	if h := r.words.head(g); h >= 0 && r.lower(s) == "who" && r.rel(g, "acl") {
		s = h
	}
	if isAddress(r.lower(s)) && r.nameOver(s) == nil && s+1 < r.words.end(s) && r.nameOver(s+1) != nil { // "Ms Reis"
		s = r.nameOver(s + 1).head
	}
	if p := r.nameOver(s); named && p != nil && p.head == s {
		return p.who
	}
	if p := r.phraseAt[s]; !named && p != nil && p.form != Named && p.who.kinds == Person && !p.who.plural {
		return p.who
	}
	return nil
}

// irreal says whether a verb is negated, asked, conditional or hedged by a modal.
func (r *resolver) irreal(g int) bool {
	for _, c := range r.kids[g] {
		switch w := r.lemmaAt(c); {
		case r.is(c, ud.AUX) && w != "have" && w != "be" && w != "do" && w != "get", w == "not", w == "n't", w == "never", w == "if":
			return true
		}
	}
	return false
}

// perfect says whether a verb is in the present perfect.
func (r *resolver) perfect(g int) bool {
	for _, c := range r.kids[g] {
		if r.is(c, ud.AUX) && r.lemmaAt(c) == "have" {
			return r.tok[c].Feats.Get("Tense") != "Past"
		}
	}
	return false
}

// present says whether a verb tells of what goes on.
func (r *resolver) present(g int) bool {
	return r.tok[g].Feats.Get("Tense") == "Pres" && r.tok[g].Feats.Get("VerbForm") != "Inf" || r.perfect(g)
}

// passive says whether a verb has an auxiliary and the subject of a passive.
func (r *resolver) passive(g int) bool { return r.child(g, "aux") >= 0 && r.passiveSubject(g) }

func (r *resolver) passiveSubject(g int) bool {
	s := r.child(g, "nsubj")
	return s >= 0 && r.tok[s].Deprel == "nsubj:pass"
}

// leader reads the office of who leads an organization: now, or till some time in the past.
func leader(head string) func(*resolver, int) *role {
	return func(r *resolver, g int) *role {
		ro := r.ofObject(head, g)
		switch {
		case ro == nil || r.present(g):
			return ro
		case r.until(g) || r.child(g, "aux") >= 0 && r.lemmaAt(r.child(g, "aux")) == "have": // "had led"
			return ro.as("former")
		}
		return nil
	}
}

func founder(r *resolver, g int) *role { return r.ofObject("founder", g) }

// ofObject is an office of the organization that is the verb's object; nil where that is something else.
func (r *resolver) ofObject(head string, g int) *role {
	o := r.child(g, "obj")
	if o < 0 || r.nounAt(o).plural || r.passiveSubject(g) {
		return nil
	}
	q := r.nounPhraseAt(o)
	if p := r.phraseAt[o]; p != nil && p.form == Pronoun && p.who.kinds == Organization { // "leads it"
		return &role{Office: names.Office{Head: head}, owner: p.who, pronoun: -1}
	}
	if p := r.nameOver(o); (p == nil || p.who.kinds != Organization) && (p != nil || !r.led(o)) || r.is(q.first, ud.PRON) {
		return nil
	}
	d := r.determinerOf(q)
	if d == indefinite && r.nounAt(o).kind == placeNoun { // "runs a shop"
		return nil
	}
	body := strings.Fields(q.Of(r.text))
	if d == demonstrative && len(body) > 0 {
		body[0] = "the"
	}
	office := names.ParseOffice(head + " of " + strings.Join(body, " "))
	office.Scope = "" // "has led the bank for six years"
	return &role{Office: office, pronoun: -1}
}

// led says whether a noun is of what somebody is at the head of: a body, or a place such as a museum.
func (r *resolver) led(o int) bool {
	k := r.nounAt(o).kind
	return k == groupNoun || k == placeNoun || bodies[r.lemmaAt(o)]
}

// bodies are of people, though they are listed as persons or events.
var bodies = nounSet("jury panel inquiry investigation delegation mission crew expedition campaign")

// until says whether a time ends what the verb tells.
func (r *resolver) until(g int) bool {
	for _, c := range r.kids[g] {
		if k := r.child(c, "case", "mark"); k >= 0 && (r.lower(k) == "until" || r.lower(k) == "till") {
			return true
		}
	}
	return false
}

// complement reads the noun that a verb makes of its subject: "became mayor".
func (r *resolver) complement(g int) *role {
	for _, c := range r.kids[g] {
		if c > g && r.rel(c, "xcomp", "obj") && r.is(c, ud.NOUN, ud.PROPN) {
			return r.roleOf(c)
		}
	}
	return r.asRole(g)
}

// asRole reads the noun behind "as": "sworn in as mayor".
func (r *resolver) asRole(g int) *role {
	for _, c := range r.kids[g] {
		if k := r.child(c, "case", "mark"); c > g && k >= 0 && r.lower(k) == "as" && r.is(c, ud.NOUN, ud.PROPN) {
			return r.roleOf(c)
		}
	}
	return nil
}

// roleOf reads the phrase of a noun for people.
func (r *resolver) roleOf(c int) *role {
	if n := r.nounAt(c); n.plural || n.kind != personNoun && !names.IsOffice(r.lemmaAt(c)) || r.nameOver(c) != nil {
		return nil
	}
	q := r.nounPhraseAt(c)
	return r.readRole(q.first, q.last)
}

func appointed(r *resolver, g int) *role {
	if r.child(g, "nsubj") >= 0 && !r.passive(g) {
		return nil
	}
	return r.complement(g)
}

func nominated(r *resolver, g int) *role { return appointed(r, g).as("designate") }

func serving(r *resolver, g int) *role {
	if r.present(g) {
		return r.asRole(g)
	}
	return r.asRole(g).as("former")
}

func working(r *resolver, g int) *role {
	if !r.present(g) {
		return nil
	}
	return r.asRole(g)
}

func leaving(r *resolver, g int) *role {
	if r.tok[g].Feats.Get("Tense") != "Past" {
		return nil
	}
	return r.asRole(g).as("former")
}

func dismissed(r *resolver, g int) *role {
	if !r.passive(g) {
		return nil
	}
	return r.asRole(g).as("former")
}

// as is the role with a status.
func (ro *role) as(status string) *role {
	if ro != nil {
		ro.Status = status
	}
	return ro
}
