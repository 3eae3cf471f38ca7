package lexicon

import (
	_ "embed"
	"sync"
)

// Stance is how an actor stands to a proposal, a plan or a demand.
type Stance string

// The stances.
const (
	Agreed    Stance = "agreed"    // will do it, has accepted it, plans it
	Open      Stance = "open"      // would consider it
	Undecided Stance = "undecided" // has not made up its mind
	Insists   Stance = "insists"   // holds on to it
	Refuses   Stance = "refuses"   // will not do it
	RuledOut  Stance = "ruled out" // excludes it for the future
	Dropped   Stance = "dropped"   // did want it, does no longer
	Demands   Stance = "demands"   // wants it of others
	Supports  Stance = "supports"  // is for it
	Opposes   Stance = "opposes"   // is against it
)

// Verdict says whether two stances of one actor to one thing can both be reported rightly.
type Verdict string

// The verdicts.
const (
	None     Verdict = "none"
	Tension  Verdict = "tension"
	Conflict Verdict = "conflict"
)

//go:embed stances.tsv
var stancesTSV string

var stances = sync.OnceValue(decodeStances)

func decodeStances() map[string]Stance {
	m := make(map[string]Stance, 1024)
	for f := range rows(stancesTSV) {
		m[fold(f[0])] = Stance(f[1])
	}
	return m
}

// Commitment returns the stance that a predicate or phrase expresses: "vow", "be open to", "yet to decide".
func Commitment(lemma string) (Stance, bool) {
	s, ok := stances()[fold(lemma)]
	return s, ok
}

// Not returns the stance that a denied predicate expresses ("has not ruled out" is open), empty where it expresses none.
func (s Stance) Not() Stance {
	switch s {
	case Agreed:
		return Undecided
	case Open, Supports:
		return Opposes
	case Refuses, RuledOut, Opposes:
		return Open
	case Dropped:
		return Insists
	case Insists:
		return Open
	}
	return ""
}

// clashes are the pairs of stances of one actor to one thing that do not go together. An actor who insists, demands or
// supports is for it; one who refuses, rules out, drops or opposes is against it.
var clashes = map[[2]Stance]Verdict{
	{Agreed, Undecided}: Conflict, {Agreed, Refuses}: Conflict, {Agreed, RuledOut}: Conflict, {Agreed, Dropped}: Conflict,
	{Agreed, Opposes}: Conflict, {Agreed, Open}: Tension,
	{Open, Refuses}: Conflict, {Open, RuledOut}: Conflict, {Open, Opposes}: Tension, {Open, Dropped}: Tension,
	{Undecided, Insists}: Conflict, {Undecided, Refuses}: Conflict, {Undecided, RuledOut}: Conflict, {Undecided, Dropped}: Conflict,
	{Undecided, Supports}: Tension, {Undecided, Opposes}: Tension, {Undecided, Demands}: Tension,
	{Insists, Refuses}: Conflict, {Insists, RuledOut}: Conflict, {Insists, Dropped}: Conflict, {Insists, Opposes}: Conflict,
	{Demands, RuledOut}: Conflict, {Demands, Dropped}: Conflict, {Demands, Opposes}: Conflict, {Demands, Refuses}: Tension,
	{Supports, Opposes}: Conflict, {Supports, RuledOut}: Conflict, {Supports, Refuses}: Conflict, {Supports, Dropped}: Tension,
}

// StanceClash says whether two stances of one actor to one thing conflict. It is symmetric.
func StanceClash(a, b Stance) Verdict {
	if v, ok := clashes[[2]Stance{a, b}]; ok {
		return v
	}
	if v, ok := clashes[[2]Stance{b, a}]; ok {
		return v
	}
	return None
}
