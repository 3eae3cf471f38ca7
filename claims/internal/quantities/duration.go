package quantities

// duration says whether a time unit follows: then it is a time, and package times has it or leaves it.
func (s *scanner) duration(a amount) bool {
	if !a.bare && a.unit != "" {
		return false
	}
	i := a.next
	if s.hyphen(i) {
		i++
	}
	if a.number.share && s.is(i, "a", "an") || a.number.open && s.is(i, "of") {
		i++
	}
	if s.atMost(i, a) {
		return true
	}
	return i < len(s.atoms) && s.atoms[i].cue&time != 0 && !a.number.ordinal
}

// atMost says whether the time of which the amount is the lower end stands behind it: "3 - 6 months", "two to three weeks".
func (s *scanner) atMost(i int, a amount) bool {
	if s.is(i, "to", "or") {
		i++
	}
	return i > a.next && i < len(s.atoms) && s.atoms[i].taken && s.atoms[i].word.class != noNumber && a.number.low < s.atoms[i].word.low
}
