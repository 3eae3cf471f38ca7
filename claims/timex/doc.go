// Package timex holds the values of time expressions after TIMEX3 as intervals of time, and the relations between them. It
// recognizes nothing in text, that is for package claims; it imports nothing but the standard library and never asks the clock.
//
// # Values
//
// A [Value] is what an expression means: the attributes that TIMEX3 gives it and, so that values can be compared, an interval.
// A DATE or TIME lies within From and To, half-open: From belongs to it, To does not. A zero From or To is a bound that is open or not
// known. A DURATION is between MinLength and MaxLength long, both included. A SET recurs and has neither.
//
// [Parse] reads the TIMEX3 value, [Value.WithMod] applies its mod, [Value.WithBound] the preposition before it, in this order. What the
// words become, with the year 2024 known:
//
//	words                  value             mod or bound   interval
//	5 March                2024-03-05                       [5 March, 6 March)
//	March                  2024-03                          [1 March, 1 April)
//	the week of 5 March    2024-W10                         [4 March, 11 March), Monday to Sunday (ISO 8601)
//	that weekend           2024-W10-WE                      [9 March, 11 March)
//	the second half        2024-H2                          [1 July, 1 January 2025)
//	the second quarter     2024-Q2                          [1 April, 1 July)
//	summer                 2024-SU                          [1 June, 1 September), winter until the end of next February
//	the 1990s              199                              [1990, 2000)
//	the 19th century       18                               [1800, 1900)
//	March 5, 2:30 p.m.     2024-03-05T14:30                 [14:30, 14:31); of unknown zone, Zoned is false
//	14:30 GMT              2024-03-05T14:30Z                [14:30, 14:31) UTC
//	2 p.m.                 2024-03-05T14                    [14:00, 15:00), good to a quarter of an hour
//	the night of 5 March   2024-03-05TNI                    [18:00, 6:00 on 6 March)
//	early May              2024-05           START          the first half, [1 May, 16 May 12:00)
//	mid-May                2024-05           MID            the middle half, [8 May 18:00, 24 May 6:00)
//	late May               2024-05           END            the second half, [16 May 12:00, 1 June)
//	around 5 March         2024-03-05        APPROX         [4 March, 7 March), a unit more on either side
//	over a decade ago      2014              BEFORE         (…, 1 January 2014)
//	by Friday              2024-03-08        by             (…, 9 March)
//	until Friday           2024-03-08        until          (…, 9 March)
//	before Friday          2024-03-08        before         (…, 8 March)
//	after Friday           2024-03-08        after          [9 March, …)
//	after 3 p.m.           2024-03-08T15:00  after          [15:00, …)
//	since March            2024-03           since          [1 March, …)
//	three hours            PT3H                             3 h
//	a month                P1M                              28 d to 31 d
//	about three hours      PT3H              APPROX         2 h 30 min to 3 h 30 min, a sixth less or more
//	more than three hours  PT3H              MORE_THAN      from just over 3 h, [Forever] at most
//	up to three hours      PT3H              EQUAL_OR_LESS  0 to 3 h
//	for days               PXD                              not known
//	5 March, of any year   XXXX-03-05                       not known; compared by its fields
//	every Tuesday (SET)    XXXX-WXX-2                       not known; compared by its fields
//	now                    PRESENT_REF                      not known
//
// # Relations
//
// Values may be vague, so a relation answers with a [Truth]: Yes, No or CannotTell. In the terms of Allen (1983), for whole
// intervals:
//
//	v.Compatible(w)  they overlap: all of his relations but before, after, meets and met by; No is "cannot both be so"
//	v.Same(w)        equals
//	v.Before(w)      before or meets
//	v.Contains(w)    contains, started by, finished by or equals
//
// and, of the ends that By, Until and Since name rather than of what lies before or after them:
//
//	v.SameBound(w)   finishes, is finished by or equals; for Since starts, is started by or equals
//
// The words decide when they cannot tell:
//
//   - An open bound never excludes: "since March" is compatible with any later time, and may or may not lie before it.
//   - Too little is known: no year, a number written X, PRESENT_REF, a date against a length. Values without an interval
//     are compared by the fields that both have.
//   - Of two clock times one has a zone and the other has none, and moving it by up to 14 hours could change the answer.
//   - The two miss each other by less than the words are precise; [Value.Compatible] has the list.
//   - A coarse value against a fine one within it is compatible, but the order of "March" and "5 March" is open.
//
// For resolved dates and times the relations agree with one another: Compatible and Same are symmetric; v.Before(w) is Yes exactly
// where w.Before(v) is No; one of the two holds exactly where Compatible is No; where Contains is Yes, Compatible is Yes.
//
// Days have 24 hours and clocks no summer time: a value with a zone carries its distance from UTC, found by whoever read the
// words, and one without stands as if UTC.
//
// # Use
//
// Values are plain data: copy them and share them between goroutines freely. The methods give new values and change nothing. The zero
// Value says nothing; every relation with it is CannotTell. A Value built by hand should have a Type, From before To, and MinLength not
// above MaxLength; one that has not is taken for unresolved. As a zero time means open, nothing can begin at the very start of the year 1; years before Christ have no interval, only a value; what
// ends after the year 9999, where RFC 3339 does, has an open end.
//
// # Sources
//
// Pustejovsky et al., "TimeML: Robust Specification of Event and Temporal Expressions in Text", 2003; Saurí et al., TimeML Annotation
// Guidelines 1.2.1, 2006; UzZaman et al., "SemEval-2013 Task 1: TempEval-3", 2013; Ferro et al., TIDES 2005 Standard for the
// Annotation of Temporal Expressions (values with X, parts of the day, seasons); ISO 8601 (weeks, durations); Allen, "Maintaining
// Knowledge about Temporal Intervals", 1983.
//
// Ours, beyond the standards: H1 and H2 for halves of a year, the hours of the parts of the day (MO 0–12, MI 11–14, AF 12–18, EV 17–24,
// NI 18–6, DT 6–18), how wide a mod is, and the bounds.
package timex
