package quantities

// link is what joins a number to the next.
type link uint8

const (
	noLink link = iota
	comma
	oxford // ", and"
	and    // "and", "or"
	toward // "to"
	side   // "by", "x": dimensions
)

// shared gives a number without unit the unit of one that follows: "31 by 24 centimetres", "3, 5 and 7 percent", "from 5 to 7 million
// euros", where the scale is in common too.
func (s *scanner) shared(a amount) amount {
	join, i := s.link(a.next)
	if !a.bare || s.year(a) || join == noLink || join == oxford || join == toward && !s.from(a) {
		return a
	}
	for range 8 {
		b, ok := s.amount(i)
		switch {
		case !ok || b.from != i || b.number.ordinal:
			return a
		case b.bare && (join == comma || join == side):
			join, i = s.link(b.next)
			continue
		case b.bare || join == comma || join == noLink || b.at != i || b.money && join == side:
			return a
		case join == toward:
			a = shareScale(a, b)
		}
		a.unit, a.money, a.bare = b.unit, b.money, false
		return a
	}
	return a
}

// link reads what joins two numbers at atom i, and where the second begins.
func (s *scanner) link(i int) (link, int) {
	switch {
	case s.is(i, ",") && s.is(i+1, "and", "or"):
		return oxford, i + 2
	case s.is(i, ","):
		return comma, i + 1
	case s.is(i, "and", "or", "&"):
		return and, i + 1
	case s.is(i, "to"):
		return toward, i + 1
	case s.is(i, "by", "x", "×"):
		return side, i + 1
	}
	return noLink, i
}

// from says whether "from" opens an amount, perhaps with a hedge between.
func (s *scanner) from(a amount) bool { return s.is(a.from-1, "from") || s.is(a.from-2, "from") }
