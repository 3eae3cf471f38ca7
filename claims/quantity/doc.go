// Package quantity holds the values of numbers, amounts and percentages as news words them: intervals of numbers with a unit,
// and the relations between them. It recognizes nothing in text, that is for package claims; it imports nothing but the standard library.
//
// # Values
//
// A [Value] is the interval of numbers that an expression allows. Infinite bounds are no bounds; an open bound is excluded itself. What
// the words become is up to whoever reads them; package claims makes of them:
//
//	words                         interval        unit
//	12 people                     [12, 12]
//	about 500                     [450, 550]              ± 10 %, a count by 1 at least
//	more than 12                  (12, ∞)                 of counts the same as [13, ∞)
//	at least 12                   [12, ∞)
//	up to a dozen                 (−∞, 12]
//	fewer than 10                 (−∞, 10)
//	nearly 200                    [180, 200)
//	10 to 12                      [10, 12]
//	dozens                        [24, 99]
//	two thirds of the workers     [.667, .667]            a share: between 0 and 1, without unit
//	54.3 percent                  [54.3, 54.3]    %
//	a quarter of a point          [.25, .25]      pp      percentage points; 25 basis points are 25 bp
//	$2.3 billion                  [2.3e9, 2.3e9]  USD
//	600 miles                     [600, 600]      mi
//	20,000 tonnes a day           [20000, 20000]  t/day
//	54-year-old                   [54, 54]        year    an age: what is completed
//
// # Units
//
// Units of one dimension convert, by [Value.Convert] and within the relations. With base = x·factor + offset for each, x of one unit is
// (x·factor₁ + offset₁ − offset₂) / factor₂ of the other: 104 °F are (104·5/9 + 255.37 − 273.15) / 1 = 40 °C. The symbols, with
// dimension, factor and offset, are the rows of units.tsv, made from Unicode CLDR 47: length, area, volume, mass, speed, flow, energy, power,
// temperature, pressure, frequency, information, voltage, current, angle, consumption; share (%, ‰, ppm) and, apart from it, point
// (pp, bp); age (year, month, week, day). A t is a metric ton, a bbl 42 US gallons of oil, gal, pt, qt and fl oz are those of the US, a BTU and a
// cal are thermochemical.
//
// A quotient of up to four symbols is a unit too: "t/day", "kg/m²", "µg/m³", "USD/bbl". Below the stroke time is s, min, h, day, week, month or year (sec,
// second, minute, hr, hour, d, wk, mo, yr); a year has 365.2425 days and a month is its twelfth. What is in no table, such as a currency, is
// comparable with itself only, in quotients too: USD/bbl converts to USD/l, never to EUR/l.
//
// # Relations
//
// Values are vague, so a relation answers with a [Truth]: Yes, No or CannotTell.
//
//	v.Compatible(w)  some number is allowed by both; No is "cannot both be so"
//	v.Contains(w)    v allows all that w allows
//	v.Less(w)        v is less, whatever the words mean
//
// They cannot tell where values are not alike: of other dimensions or currencies (a barrel is no tonne), percentages and percentage points,
// a count and a share (the part is no rival of the whole), units unknown to them. The rounding of numbers is written at
// [Value.Compatible]; where it could change the answer, Contains and Less cannot tell. A value that allows no number, be it that
// its bounds are crossed or NaN, says nothing: every relation with it is CannotTell.
//
// The relations agree with one another: Compatible is symmetric; what v contains is compatible with v; v.Less(w) and w.Less(v) are not
// both Yes; where Compatible is No, one of the two is.
//
// What is counted or measured is not part of a value: that 12 dead and 15 injured are no contradiction is for the caller to know, and so
// is that "rose 5 percent" and "is 5 percent" are two things.
//
// # Use
//
// Values are plain data: copy them and share them between goroutines freely. The methods change nothing. The zero Value is exactly 0.
package quantity
