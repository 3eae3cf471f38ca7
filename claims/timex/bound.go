package timex

import "time"

// SameBound says whether v and w, both made by the same preposition, may name one bound: "until 20 October" and "until the 20th" do, "until the
// end of October" does not. Compatible asks another question, whether one event may lie within both. It cannot tell of other bounds
// than By, Until and Since, of two different ones, and where the bounds are apart by less than the words are precise: "until October" may
// leave October out.
func (v Value) SameBound(w Value) Truth {
	var apart time.Duration
	switch {
	case v.Bound != w.Bound || v.Zoned != w.Zoned || !v.Resolved() || !w.Resolved():
		return CannotTell
	case v.Bound == By || v.Bound == Until:
		apart = v.To.Sub(w.To)
	case v.Bound == Since:
		apart = v.From.Sub(w.From)
	default:
		return CannotTell
	}
	switch {
	case apart == 0:
		return Yes
	case apart.Abs() < max(v.blur(), w.blur()):
		return CannotTell
	}
	return No
}

// blur is how far a bound may lie from the end of the unit that names it; "the end of October" is good to a day.
func (v Value) blur() time.Duration {
	if v.Mod == Start || v.Mod == End {
		return 24 * time.Hour
	}
	return v.Granularity.length()
}
