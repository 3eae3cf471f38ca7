package times

import (
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/gainsay-go/gainsay/claims/internal/segment"
	"github.com/gainsay-go/gainsay/claims/timex"
	"github.com/gainsay-go/gainsay/claims/ud"
)

// printed is Tuesday, 5 March 2024, six in the evening.
var printed = time.Date(2024, 3, 5, 18, 0, 0, 0, time.UTC)

// describe writes what was found as "span: TYPE value mod bound", a line each.
func describe(text string, published time.Time) string {
	return lines(text, Find(text, segment.Split(text), published))
}

func lines(text string, found []Found) string {
	var b strings.Builder
	for _, f := range found {
		v := f.Value
		b.WriteString(strings.TrimRight(strings.Join([]string{f.Of(text) + ":", string(v.Type), v.Value + offset(v), v.Mod + string(v.Bound)}, " "), " ") + "\n")
	}
	return strings.TrimRight(b.String(), "\n")
}

// offset is the distance of a clock time from UTC, as ISO 8601 writes it; empty where it is not known.
func offset(v timex.Value) string {
	local, err := timex.Parse(v.Value)
	if err != nil || !v.Zoned || v.From.IsZero() {
		return ""
	}
	return local.From.In(time.FixedZone("", int(local.From.Sub(v.From).Seconds()))).Format("Z07:00")
}

func TestFind(t *testing.T) {
	for _, c := range []struct{ why, text, want string }{
		{"a bare weekday is the last one", "The roof fell on Friday.", "Friday: DATE 2024-03-01"},
		{"today's weekday is today", "The roof fell on Tuesday.", "Tuesday: DATE 2024-03-05"},
		{"a modal looks ahead", "The board will meet on Friday.", "Friday: DATE 2024-03-08"},
		{"so does what was said to come", "She said the board would meet on Friday.", "Friday: DATE 2024-03-08"},
		{"what is due is to come", "Work is due to begin on Monday.", "Monday: DATE 2024-03-11"},
		{"until looks ahead", "The road stays shut until Thursday.", "Thursday: DATE 2024-03-07 until"},
		{"a day and its month", "It opened on 4 April 2023.", "4 April 2023: DATE 2023-04-04"},
		{"month first", "It opened on April 4, 2023.", "April 4, 2023: DATE 2023-04-04"},
		{"an abbreviated month", "It opened on Feb. 9.", "Feb. 9: DATE 2024-02-09"},
		{"an ordinal", "It opened on the 4th of April, 2023.", "the 4th of April, 2023: DATE 2023-04-04"},
		{"last December is not this one", "It opened on 30 December.", "30 December: DATE 2023-12-30"},
		{"a month that passed", "It opened in August.", "August: DATE 2023-08"},
		{"a month to come", "It will open in August.", "August: DATE 2024-08"},
		{"two days of one month", "They met on 2 and 4 March.", "2: DATE 2024-03-02\n4 March: DATE 2024-03-04"},
		{"a range in digits", "They met from March 2-4.", "March 2: DATE 2024-03-02\n4: DATE 2024-03-04"},
		{"the modal is no month", "They may meet. It may 5 times.", ""},
		{"the verb is no month", "They march on Rome.", ""},
		{"no years", "The 1,950 metres cost $2019 for 1950 people and 420 beds, or 50%.", ""},
		{"no ordinals", "In the second case one on one talks fall through.", ""},
		{"a year", "Built in 1974, it was sold in 2019.", "1974: DATE 1974\n2019: DATE 2019"},
		{"decades and centuries", "From the mid-1980s to the ’90s, as in the 19th century.", "the mid-1980s: DATE 198 MID\n’90s: DATE 199\nthe 19th century: DATE 18"},
		{"before Christ", "It fell in 44 BC.", "44 BC: DATE BC0044"},
		{"a day in words", "He was born on March twenty-one, nineteen eighty-four, and she on fourteen June nineteen hundred ninety-one.",
			"March twenty-one, nineteen eighty-four: DATE 1984-03-21\nfourteen June nineteen hundred ninety-one: DATE 1991-06-14"},
		{"a count is no day", "In March twenty people fell ill, and two July weddings were put off.", "March: DATE 2024-03\nJuly: DATE 2023-07"},
		{"a year of two digits", "Built in May of 68, it was shut in October 97.", "May of 68: DATE 1968-05\nOctober 97: DATE 1997-10"},
		{"no year of two digits", "In August 40 people left; in August of 40 guests one stayed.", "August: DATE 2023-08\nAugust: DATE 2023-08"},
		{"year before month", "They met in 2016 November and 11 / 2015.", "2016 November: DATE 2016-11\n11 / 2015: DATE 2015-11"},
		{"ISO in a name", "See minutes-2019-02-11-final and 20190308.", "2019-02-11: DATE 2019-02-11\n20190308: DATE 2019-03-08"},
		{"kinds of year", "In fiscal 2019, in the fiscal year 2020 and in the year 812.", "fiscal 2019: DATE 2019\nthe fiscal year 2020: DATE 2020\nthe year 812: DATE 0812"},
		{"a week by number", "The parts came in week 31 and week 3 of 2025, in week 12 of the trial.", "week 31: DATE 2024-W31\nweek 3 of 2025: DATE 2025-W03"},
		{"a weekday some weeks away", "They met on Monday two weeks ago and on Thursday evening last week.", "Monday two weeks ago: DATE 2024-02-19\nThursday evening last week: TIME 2024-02-29TEV"},
		{"holidays by rule", "They met on Black Friday 2010, Labor Day 2021, Memorial Day 2022 and Ash Wednesday 2023.",
			"Black Friday 2010: DATE 2010-11-26\nLabor Day 2021: DATE 2021-09-06\nMemorial Day 2022: DATE 2022-05-30\nAsh Wednesday 2023: DATE 2023-02-22"},
		{"a holiday pointed at", "They met last Easter and will meet next Thanksgiving.", "last Easter: DATE 2023-04-09\nnext Thanksgiving: DATE 2024-11-28"},
		{"the weekend of a holiday", "They met on Labor Day weekend 2021.", "Labor Day weekend 2021: DATE 2021-W35-WE"},
		{"short for a.m.", "Doors open on Friday at 7p, the show is at 9:15p.", "Friday at 7p: TIME 2024-03-08T19:00\n9:15p: TIME 2024-03-08T21:15"},
		{"a clock before on", "He arrived 7:00 on last Sunday evening.", "7:00 on last Sunday evening: TIME 2024-03-03T19:00"},
		{"a count before a part of the day", "It was raised at 2 morning sessions.", ""},
		{"these days and recent ones", "These days, in recent weeks and in the past 24 hours, there are fears of the future.",
			"These days: DATE PRESENT_REF\nrecent weeks: DATE PAST_REF\nthe past 24 hours: DURATION PT24H\nthe future: DATE FUTURE_REF"},
		{"decades and centuries long", "It took decades, two decades and more than a century.", "decades: DURATION PXDE\ntwo decades: DURATION P2DE\nmore than a century: DURATION P1CE MORE_THAN"},
		{"from one count to another", "It takes 10 to 15 days, two or three hours or 5–7 weeks, and rose from 3 to 5 weeks.",
			"10 to 15 days: DURATION P15D\ntwo or three hours: DURATION PT3H\n5–7 weeks: DURATION P7W\n5 weeks: DURATION P5W"},
		{"or so", "It takes a year or two, three days or so, ten years or more.", "a year or two: DURATION P1Y\nthree days or so: DURATION P3D APPROX\nten years or more: DURATION P10Y EQUAL_OR_MORE"},
		{"the certain days", "It rained for the nine days and over the past two weeks.", "the nine days: DURATION P9D\nthe past two weeks: DURATION P2W"},
		{"plurals before after", "The storm came hours after the warning and weeks before the harvest, in the hours of the morning.", "hours: DURATION PTXH\nweeks: DURATION PXW"},
		{"how long after is not said", "It fell on 1 February. Minutes later it was out. A few days later it fell again.",
			"1 February: DATE 2024-02-01\nMinutes later: TIME XXXX-XX-XXTXX:XX\nA few days later: DATE XXXX-XX-XX"},
		{"an hour after a mere day", "It fell on 1 February. Two hours later it was out.", "1 February: DATE 2024-02-01\nTwo hours later: TIME 2024-02-01TXX:XX"},
		{"an hour after an hour", "It fell at 9 a.m. on 1 February. Two hours later it was out.", "9 a.m. on 1 February: TIME 2024-02-01T09:00\nTwo hours later: TIME 2024-02-01T11:00"},
		{"earlier than now", "A year earlier it was shut.", "A year earlier: DATE 2023"},
		{"ago from this", "It fell five years ago this month, ten years ago today, a week ago Sunday and three years ago last night.",
			"five years ago this month: DATE 2019-03\nten years ago today: DATE 2014-03-05\na week ago Sunday: DATE 2024-02-25\nthree years ago last night: TIME 2021-03-04TNI"},
		{"a year before", "It fell below the year-ago period and the year-earlier quarter, below year-ago sales.", "the year-ago period: DATE 2023\nthe year-earlier quarter: DATE 2022-Q4\nyear-ago: DATE 2023"},
		{"the latest", "It fell in the latest quarter and the latest fiscal year.", "the latest quarter: DATE 2023-Q4\nthe latest fiscal year: DATE 2023"},
		{"bare quarters", "It fell in the third quarter and the second quarter. The first-half profit and the fourth-quarter loss were small.",
			"the third quarter: DATE 2023-Q3\nthe second quarter: DATE 2023-Q2\nfirst-half: DATE 2024-H1\nfourth-quarter: DATE 2023-Q4"},
		{"no quarters of a game", "The coach was sent off in the third quarter.", ""},
		{"the end of a unit", "It will be done by year’s end, by year-end or at the month’s end.", "year’s end: DATE 2024 ENDby\nyear-end: DATE 2024 ENDby\nthe month’s end: DATE 2024-03 END"},
		{"rates", "It costs $4 million a year and 60 hours a week; he sold 40 a year ago.", "a year: SET P1Y\n60 hours: DURATION PT60H\na week: SET P1W\na year ago: DATE 2023"},
		{"the first in years is no date", "It will be the first visit in ten years.", "ten years: DURATION P10Y"},
		{"dusk", "They searched until dusk and through the night, from nightfall.",
			"dusk: TIME 2024-03-05TEV until\nthe night: TIME 2024-03-05TNI\nnightfall: TIME 2024-03-05TEV since"},
		{"the small hours", "They searched in the wee hours of Monday.", "the wee hours of Monday: TIME 2024-03-04TMO"},
		{"a week by its day", "They met in the week of 12 February and on the weekend of March 2.", "the week of 12 February: DATE 2024-W07\nthe weekend of March 2: DATE 2024-W09-WE"},
		{"winter goes over the year", "It was cold this winter and last winter.", "this winter: DATE 2023-WI\nlast winter: DATE 2022-WI"},
		{"the year of another", "It fell in the autumn of the previous year.", "the autumn of the previous year: DATE 2023-FA"},
		{"a date and its year apart", "It was named on 6 February - this year.", "6 February: DATE 2024-02-06\nthis year: DATE 2024"},
		{"a clock that looks like a year", "It landed at 10 p.m. Moscow time (1800 GMT).", "10 p.m. Moscow time: TIME 2024-03-05T22:00+03:00\n1800 GMT: TIME 2024-03-05T18:00Z"},
		{"years old", "A 2000 year old tree fell.", "2000 year old: DURATION P2000Y"},
		{"the same then", "Sales fell in the same quarter last year, the same period of 2021 and the same month a year ago.",
			"the same quarter last year: DATE 2022-Q4\nthe same period of 2021: DATE 2021\nthe same month a year ago: DATE 2023-03"},
		{"up from is no bound", "Sales are up from a year earlier, from 2022.", "a year earlier: DATE 2023\n2022: DATE 2022 since"},
		{"until at least", "It will be shut until at least Friday.", "Friday: DATE 2024-03-08 until"},
		{"as many", "It was the third fire in as many days.", ""},
		{"parts are no time", "Three quarters of the town was dark.", ""},
		{"early hours", "It fell in the early hours of the morning on Sunday, or by mid-morning.", "the early hours of the morning on Sunday: TIME 2024-03-03TMO START\nmid-morning: TIME 2024-03-03TMO MIDby"},
		{"hours in four digits", "It left at 0625 on Sunday, and the talks went from 4 in the afternoon to nine at night.",
			"0625 on Sunday: TIME 2024-03-03T06:25\n4 in the afternoon: TIME 2024-03-03T16:00\nnine at night: TIME 2024-03-03T21:00"},
		{"two years in one", "It was dry in 2010-11 and in the 2012/13 season.", "2010-11: DATE 2010\n2012/13: DATE 2012"},
		{"half a century", "The hall is half a century old.", "half a century old: DURATION P50Y"},
		{"rates in short", "It costs €4m a day.", "a day: SET P1D"},
		{"a month and day pointed at", "They fell last August 21. He says that April 9 is dry.", "last August 21: DATE 2023-08-21\nApril 9: DATE 2024-04-09"},
		{"one and a half", "It fell in the past week and a half and these last two weeks.", "the past week and a half: DURATION P1.5W\nthese last two weeks: DURATION P2W"},
		{"as recently as", "As recently as last week it stood, as since at least 1997.", "last week: DATE 2024-W09\n1997: DATE 1997 since"},
		{"a day known by its name", "The September 11 attacks came first.", "September 11: DATE 2001-09-11"},
		{"the same time in two zones", "It shook at 11:45 p.m. (0345 GMT Monday). It sank at 6:40 a.m. on Sunday (2240 GMT).",
			"11:45 p.m.: TIME 2024-03-03T23:45\n0345 GMT Monday: TIME 2024-03-04T03:45Z\n6:40 a.m. on Sunday: TIME 2024-03-03T06:40\n2240 GMT: TIME 2024-03-02T22:40Z"},
		{"units long", "The week-long fair and the yearlong strike ended a decades-old, months-long row.", "week-long: DURATION P1W\nyearlong: DURATION P1Y\ndecades-old: DURATION PXDE\nmonths-long: DURATION PXM"},
		{"up to", "It may take up to six weeks.", "up to six weeks: DURATION P6W EQUAL_OR_LESS"},
		{"numbers of things", "It is told in Section 1983 and room 2015.", ""},
		{"the second of a month", "They met on the second of March, and on Second of April 2021 or on Friday before last.", "the second of March: DATE 2024-03-02\nSecond of April 2021: DATE 2021-04-02\nFriday before last: DATE 2024-03-01"},
		{"halves", "It took half an hour or a half-hour or a quarter-century or a quarter of a century or a number of years.",
			"half an hour: DURATION PT30M\na half-hour: DURATION PT30M\na quarter-century: DURATION P25Y\na quarter of a century: DURATION P25Y\na number of years: DURATION PXY"},
		{"what comes and is past", "In coming weeks it will grow, as in past years on weekends.", "coming weeks: DURATION PXW\npast years: DATE PAST_REF\nweekends: SET XXXX-WXX-WE"},
		{"a year before a zone's letters", "The 2015 EST vote and the 2023 CAT exam were void; it began at 2015 EST.", "2015: DATE 2015\n2023: DATE 2023\n2015 EST: TIME 2024-03-05T20:15-05:00"},
		{"as many as a year has", "A total of 1709 children were ill; a group of 2015 police left.", ""},
		{"no circa", "It fell to -12C overnight.", "overnight: TIME 2024-03-04TNI"},
		{"half a month", "It fell in the second half of May 2023 and the first half of June.", "the second half of May 2023: DATE 2023-05 END\nthe first half of June: DATE 2023-06 START"},
		{"early hours of a morning", "It fell in the early hours of Sunday morning.", "the early hours of Sunday morning: TIME 2024-03-03TMO START"},
		{"since a weekend", "It has been down since the weekend.", "the weekend: DATE 2024-W09-WE since"},
		{"to come", "It will matter for years to come.", "years to come: DURATION PXY"},
		{"longer and shorter", "It took longer than a day and no longer than two weeks.", "longer than a day: DURATION P1D MORE_THAN\nno longer than two weeks: DURATION P2W EQUAL_OR_LESS"},
		{"by the stopwatch", "She won in 2:11:40, he came in with a time of 27:05.3 and left in 10:30 trains.", "2:11:40: DURATION PT2H11M40S\n27:05.3: DURATION PT27M5.3S"},
		{"how long, and from when", "They will strike for 72 hours from Friday; it ends ten days from 10 March.",
			"72 hours: DURATION PT72H\nFriday: DATE 2024-03-08 since\nten days from 10 March: DATE 2024-03-20"},
		{"ISO with a clock", "It began on 2024-03-04T10:41:00Z.", "2024-03-04T10:41:00Z: TIME 2024-03-04T10:41:00Z"},
		{"every first", "They meet every first Tuesday of the month.", "every first Tuesday of the month: SET XXXX-WXX-2"},
		{"one is no clock", "It came hours after one on Sunday.", "hours: DURATION PTXH\nSunday: DATE 2024-03-03"},
		{"the weekend after next", "It is put off until the weekend after next.", "the weekend after next: DATE 2024-W12-WE until"},
		{"a year in words of money", "It lost money in FY2021, and in the spring of the year 2000.", "FY2021: DATE 2021\nthe spring of the year 2000: DATE 2000-SP"},
		{"the day of the story", "The fire began on Sunday. Later in the day it was out.", "Sunday: DATE 2024-03-03\nLater in the day: DATE 2024-03-03"},
		{"a season of a year", "It was shot in the winter of 2022–23.", "the winter of 2022–23: DATE 2022-WI"},
		{"a quarter", "Sales rose in the first quarter of 2024 and fell in Q3 2023.", "the first quarter of 2024: DATE 2024-Q1\nQ3 2023: DATE 2023-Q3"},
		{"the first Monday", "It began on the first Monday in March.", "the first Monday in March: DATE 2024-03-04"},
		{"ordinals beyond a month", "It began on the fortieth day of 2024.", "the fortieth day of 2024: DATE 2024-02-09"},
		{"the last week", "It began in the last week of 2023.", "the last week of 2023: DATE 2023-W52"},
		{"next week", "It begins next week.", "next week: DATE 2024-W11"},
		{"last night", "It began last night.", "last night: TIME 2024-03-04TNI"},
		{"edges", "It began early last month.", "early last month: DATE 2024-02 START"},
		{"ago", "She left nine years ago.", "nine years ago: DATE 2015"},
		{"for", "She worked there for nine years.", "nine years: DURATION P9Y"},
		{"later counts from the day mentioned", "It closed on 1 February. It opened again three days later.", "1 February: DATE 2024-02-01\nthree days later: DATE 2024-02-04"},
		{"the following Monday", "It closed on 1 February. The following Monday it opened.", "1 February: DATE 2024-02-01\nThe following Monday: DATE 2024-02-05"},
		{"a report is not what the story is about", "It closed on 1 February, police said on Monday. A day later it opened.", "1 February: DATE 2024-02-01\nMonday: DATE 2024-03-04\nA day later: DATE 2024-02-02"},
		{"clock and day in one", "It fell at 3:40 p.m. EST on Monday.", "3:40 p.m. EST on Monday: TIME 2024-03-04T15:40-05:00"},
		{"summer time", "It fell at 6:14 a.m. Finnish time on 5 July 2023.", "6:14 a.m. Finnish time on 5 July 2023: TIME 2023-07-05T06:14+03:00"},
		{"a clock time of the day mentioned", "It fell on Sunday. Help came at 03:14 GMT.", "Sunday: DATE 2024-03-03\n03:14 GMT: TIME 2024-03-03T03:14Z"},
		{"in words", "It fell at five minutes to five on Sunday morning.", "five minutes to five on Sunday morning: TIME 2024-03-03T04:55"},
		{"half past", "It fell at half past six in the evening on Sunday.", "half past six in the evening on Sunday: TIME 2024-03-03T18:30"},
		{"shortly after", "It fell shortly after two on Monday morning.", "shortly after two on Monday morning: TIME 2024-03-04T02:00 AFTER"},
		{"the small hours after a night", "Talks began on Sunday night and ended at five in the morning.", "Sunday night: TIME 2024-03-03TNI\nfive in the morning: TIME 2024-03-04T05:00"},
		{"scores are no clock", "She won 3:2 and the board split four to three.", ""},
		{"hedges", "It took about three hours, more than a year, at least ten days, nearly two weeks.",
			"about three hours: DURATION PT3H APPROX\nmore than a year: DURATION P1Y MORE_THAN\nat least ten days: DURATION P10D EQUAL_OR_MORE\nnearly two weeks: DURATION P2W LESS_THAN"},
		{"two units", "It took two hours and 50 minutes.", "two hours and 50 minutes: DURATION PT2H50M"},
		{"two units that TIMEX3 writes as one", "It took a millennium and two years. It took two fortnights and a week.",
			"a millennium and two years: DURATION P1002Y\ntwo fortnights and a week: DURATION P5W"},
		{"no day of March", "In March 12 goats died.", "March: DATE 2024-03"},
		{"ages", "The 54-year-old left.", "54-year-old: DURATION P54Y"},
		{"how many is not said", "It took a few days.", "a few days: DURATION PXD"},
		{"sets", "They meet twice a week, every Monday, daily.", "twice a week: SET P1W\nevery Monday: SET XXXX-WXX-1\ndaily: SET P1D"},
		{"bounds", "It was shut since March 1 and will be by Friday.", "March 1: DATE 2024-03-01 since\nFriday: DATE 2024-03-08 by"},
		{"the end of what is the day’s", "By the end of Friday’s session it was done.", "Friday: DATE 2024-03-01"},
		{"no bound before a possessive", "They left after Sunday’s vote.", "Sunday: DATE 2024-03-03"},
		{"numeric, one way only", "On 25/02/2024 and 2024-02-26.", "25/02/2024: DATE 2024-02-25\n2024-02-26: DATE 2024-02-26"},
		{"typography", "It fell at six o’clock on Monday, in the 1990’s style.", "six o’clock on Monday: TIME 2024-03-04T06:00\nthe 1990’s: DATE 199"},
		{"non-breaking space", "It fell on 4\u00a0March at 9\u00a0a.m.", "4\u00a0March at 9\u00a0a.m.: TIME 2024-03-04T09:00"},
		{"references", "It is now known.", "now: DATE PRESENT_REF"},
	} {
		t.Run(c.why, func(t *testing.T) {
			if diff := cmp.Diff(c.want, describe(c.text, printed)); diff != "" {
				t.Errorf("%s (-want +got)\n%s", c.text, diff)
			}
		})
	}
}

// sentence is one of words with their tags, verbs with those of Penn, and lemmas: "rose/VBD/rise".
func sentence(tagged string) (string, []ud.Sentence) {
	var text strings.Builder
	var s ud.Sentence
	for _, w := range strings.Fields(tagged) {
		form, tag, _ := strings.Cut(w, "/")
		tag, lemma, _ := strings.Cut(tag, "/")
		if text.Len() > 0 && !strings.HasPrefix(form, "’") {
			text.WriteByte(' ')
		}
		t := ud.Token{Span: ud.Span{Start: text.Len(), End: text.Len() + len(form)}, Form: form, UPOS: ud.UPOS(tag), Lemma: lemma, Head: ud.Root}
		if strings.HasPrefix(tag, "VB") {
			t.UPOS, t.XPOS = ud.VERB, tag
		}
		s.Tokens = append(s.Tokens, t)
		text.WriteString(form)
	}
	s.Span = ud.Span{End: text.Len()}
	return text.String(), []ud.Sentence{s}
}

func TestFindTagged(t *testing.T) {
	for _, c := range []struct{ why, text, want string }{
		{"over a stretch", "rents/NOUN rose/VBD 5/NUM %/SYM over/ADP three/NUM years/NOUN", "three years: DURATION P3Y"},
		{"more than a stretch", "it/PRON took/VBD over/ADV three/NUM years/NOUN", "over three years: DURATION P3Y MORE_THAN"},
		{"after an event that was dated", "the/DET vote/NOUN on/ADP 3/NUM May/PROPN ,/PUNCT nine/NUM days/NOUN after/ADP the/DET vote/NOUN ,/PUNCT was/VBD void/ADJ",
			"3 May: DATE 2023-05-03\nnine days after the vote: DATE 2023-05-12"},
		{"the day after an event", "the/DET vote/NOUN on/ADP 3/NUM May/PROPN was/VBD void/ADJ the/DET day/NOUN after/ADP the/DET vote/NOUN", "3 May: DATE 2023-05-03\nthe day after the vote: DATE 2023-05-04"},
		{"a month long past", "sales/NOUN fell/VBD in/ADP June/PROPN", "June: DATE 2023-06"},
		{"what is spoken of may be to come", "it/PRON ruled/VBD out/ADP plans/NOUN for/ADP a/DET deal/NOUN in/ADP June/PROPN", "June: DATE 2024-06"},
		{"to come when it was said", "he/PRON told/VBD us/PRON on/ADP Friday/PROPN that/SCONJ it/PRON would/VB end/VB on/ADP Monday/PROPN", "Friday: DATE 2024-03-01\nMonday: DATE 2024-03-04"},
		{"names", "The/DET Thirty/PROPN Years/PROPN ’/PUNCT War/PROPN and/CCONJ the/DET Six-Day/PROPN War/PROPN", ""},
		{"after one that was not", "nine/NUM days/NOUN after/ADP the/DET vote/NOUN it/PRON fell/VBD", "nine days: DURATION P9D"},
		{"the eve", "they/PRON split/VBD on/ADP the/DET eve/NOUN of/ADP Sunday/PROPN ’s/PART second/ADJ vote/NOUN", "the eve of Sunday’s second vote: DATE 2024-03-02"},
		{"the eve of what was not dated", "on/ADP the/DET eve/NOUN of/ADP the/DET vote/NOUN two/NUM men/NOUN left/VBD", "the eve of the vote: DATE XXXX-XX-XX"},
		{"called to what is to come", "he/PRON invited/VBD the/DET union/NOUN to/ADP talks/NOUN on/ADP Friday/PROPN", "Friday: DATE 2024-03-08"},
		{"called, and came", "he/PRON called/VBD the/DET union/NOUN on/ADP Friday/PROPN", "Friday: DATE 2024-03-01"},
		{"leaning on a day to come", "the/DET court/NOUN will/MD sit/VB on/ADP 12/NUM April/PROPN and/CCONJ will/MD rule/VB the/DET following/VBG Monday/PROPN",
			"12 April: DATE 2024-04-12\nthe following Monday: DATE 2024-04-15"},
		{"an amount, no clock", "the/DET toll/NOUN stood/VBD/stand at/ADP nine/NUM ./PUNCT", ""},
	} {
		text, sents := sentence(c.text)
		if diff := cmp.Diff(c.want, lines(text, Find(text, sents, printed))); diff != "" {
			t.Errorf("%s: %s (-want +got)\n%s", c.why, text, diff)
		}
	}
}

// What counts from now does not reach beyond it, and a year of accounts may be any.
func TestFindBounds(t *testing.T) {
	for _, c := range []struct{ text, from, to string }{
		{"It fell a few days before Christmas 2023.", "2023-12-18T00:00", "2023-12-24T00:00"},
		{"It fell several weeks after 1 May 2023.", "2023-05-22T00:00", "2023-07-25T00:00"},
		{"It fell at dawn on 3 March.", "2024-03-03T03:00", "2024-03-03T09:00"},
		{"It fell at dusk on 3 March.", "2024-03-03T15:00", "2024-03-03T23:00"},
		{"It fell less than an hour ago.", "2024-03-05T17:01", "2024-03-05T18:00"},
		{"It fell in fiscal 2021.", "2020-04-01T00:00", "2022-04-01T00:00"},
		{"It fell in the third quarter of fiscal 2021.", "2020-04-01T00:00", "2022-04-01T00:00"},
		{"It fell last fiscal year.", "2022-04-01T00:00", "2024-04-01T00:00"},
	} {
		v := only(t, c.text)
		if from, to := v.From.Format("2006-01-02T15:04"), v.To.Format("2006-01-02T15:04"); from != c.from || to != c.to {
			t.Errorf("%s: %s to %s", c.text, from, to)
		}
	}
}

// A distance from what happened is no length of it.
func TestFindDistance(t *testing.T) {
	text, sents := sentence("it/PRON was/VBD cleaned/VBN a/DET day/NOUN after/SCONJ it/PRON fell/VBD")
	found := Find(text, sents, printed)
	if len(found) != 1 || found[0].Value.Value != "P1D" || found[0].Value.MaxLength != 0 {
		t.Errorf("%v", found)
	}
}

func TestFindUnpublished(t *testing.T) {
	for text, want := range map[string]string{
		"It fell on Tuesday.":         "Tuesday: DATE XXXX-WXX-2",
		"It fell yesterday.":          "yesterday: DATE XXXX-XX-XX",
		"It fell on 5 March.":         "5 March: DATE XXXX-03-05",
		"It fell in May.":             "May: DATE XXXX-05",
		"It fell last year.":          "last year: DATE XXXX",
		"It fell at 9:15 a.m.":        "9:15 a.m.: TIME XXXX-XX-XXT09:15",
		"It fell on 5 March 2024.":    "5 March 2024: DATE 2024-03-05",
		"It fell at noon on Tuesday.": "noon on Tuesday: TIME XXXX-WXX-2T12:00",
	} {
		if got := describe(text, time.Time{}); got != want {
			t.Errorf("%s\ngot  %s\nwant %s", text, got, want)
		}
	}
}

// only is the one value found in a text.
func only(t *testing.T, text string) timex.Value {
	t.Helper()
	found := Find(text, segment.Split(text), printed)
	if len(found) != 1 {
		t.Fatalf("%q: found %d times", text, len(found))
	}
	return found[0].Value
}

// Ways to write one time must name the same stretch.
func TestSameTimeInOtherWords(t *testing.T) {
	for _, ways := range [][]string{
		{"It fell on 4 March.", "It fell on March 4.", "It fell on Monday.", "It fell yesterday.", "It fell on 2024-03-04.", "It fell on the first Monday in March.", "It fell on Monday, 4 March 2024."},
		{"It fell at 2:30 p.m. on Monday.", "It fell at 14:30 on 4 March.", "It fell on Monday at half past two in the afternoon.", "It fell yesterday at 2.30 p.m."},
		{"It fell at 10:00 EST on Monday.", "It fell at 15:00 GMT on Monday.", "It fell at 5 p.m. Finnish time on 4 March 2024."},
		{"It fell last month.", "It fell in February.", "It fell in February 2024."},
		{"It took two weeks.", "It took 14 days.", "It took a fortnight."},
		{"It took an hour and a half.", "It took 90 minutes.", "It took one hour and 30 minutes.", "It took 1.5 hours."},
	} {
		first := only(t, ways[0])
		for _, w := range ways[1:] {
			v := only(t, w)
			if !v.From.Equal(first.From) || v.MinLength != first.MinLength || v.MaxLength != first.MaxLength || v.Compatible(first) != timex.Yes {
				t.Errorf("%q: %v %v..%v\n%q: %v %v..%v", ways[0], first.Value, first.From, first.To, w, v.Value, v.From, v.To)
			}
		}
	}
}

// What a fact-checker would say of two ways to put it.
func TestCompare(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want timex.Truth
	}{
		{"It fell in March 2024.", "It fell on 5 March.", timex.Yes},
		{"It fell on Monday.", "It fell on Tuesday.", timex.No},
		{"It fell at 3:12 a.m. on Sunday.", "It fell a few minutes before midnight on Saturday.", timex.No},
		{"It fell shortly after two on Monday morning.", "It fell at 2:10 a.m. on Monday.", timex.Yes},
		{"It fell shortly after two on Monday morning.", "It fell at 11:40 p.m. on Sunday.", timex.No},
		{"It fell at 3 p.m. on Monday.", "It fell at 15:00 GMT on Monday.", timex.CannotTell},
		{"It took about three hours.", "It took two hours and 50 minutes.", timex.Yes},
		{"It took 72 hours.", "It took five days.", timex.No},
		{"It took nearly four years.", "It took three years and ten months.", timex.Yes},
		{"It took a few days.", "It took three days.", timex.Yes},
		{"They left before Monday.", "They left on Saturday.", timex.Yes},
		{"They left since Monday.", "They left on Saturday.", timex.No},
		{"It fell two weeks ago.", "It fell on 21 February.", timex.Yes},
		{"It fell nine years ago.", "It fell in 2011.", timex.No},
	} {
		if got := only(t, c.a).Compatible(only(t, c.b)); got != c.want {
			t.Errorf("%q and %q: %v, want %v", c.a, c.b, got, c.want)
		}
	}
}

func TestFindTakesAnything(t *testing.T) {
	sents := segment.Split("On Monday it fell.")
	for i := range sents {
		for j := range sents[i].Tokens {
			sents[i].Tokens[j].UPOS, sents[i].Tokens[j].Head = "VERB", 99-j
		}
	}
	if got := Find("On Monday", sents, printed); len(got) != 1 {
		t.Errorf("spans beyond the text: %v", got)
	}
	if got := Find("", nil, time.Time{}); got != nil {
		t.Errorf("nothing: %v", got)
	}
}

// A sentence of any length must be read in time that grows with its length: these would take hours, or the stack, if it grew faster.
func TestFindLongSentence(t *testing.T) {
	for _, s := range []string{"about ", "five minutes past ", "the day after ", "the first day of ", "shortly after ", "two days before ", "5-", "2 hours and ", "1,000,", "two thousand ", "March 5 ", "at noon ", "a ", "twenty-"} {
		text := strings.Repeat(s, 2000)
		sent := ud.Sentence{Span: ud.Span{End: len(text)}}
		for at := 0; at < len(text); at += len(s) {
			for i, word := range strings.Split(s, " ") {
				start := at + len(strings.Join(strings.Split(s, " ")[:i], " ")) + min(i, 1)
				sent.Tokens = append(sent.Tokens, ud.Token{Span: ud.Span{Start: start, End: start + len(word)}, Form: word, Head: ud.Root})
			}
		}
		Find(text, []ud.Sentence{sent}, printed)
	}
}

func TestOffset(t *testing.T) {
	for _, c := range []struct {
		zone string
		at   time.Time
		want time.Duration
	}{
		{"ET", time.Date(2024, 3, 10, 1, 59, 0, 0, time.UTC), -5 * time.Hour},
		{"ET", time.Date(2024, 3, 10, 3, 0, 0, 0, time.UTC), -4 * time.Hour},
		{"ET", time.Date(2024, 11, 3, 3, 0, 0, 0, time.UTC), -5 * time.Hour},
		{"finnish", time.Date(2024, 3, 31, 2, 59, 0, 0, time.UTC), 2 * time.Hour},
		{"finnish", time.Date(2024, 3, 31, 4, 0, 0, 0, time.UTC), 3 * time.Hour},
		{"finnish", time.Date(2024, 10, 27, 4, 0, 0, 0, time.UTC), 2 * time.Hour},
		{"GMT", time.Date(2024, 7, 1, 0, 0, 0, 0, time.UTC), 0},
	} {
		z, ok := zones()[c.zone]
		if got := z.offset(c.at); !ok || got != c.want {
			t.Errorf("%s at %v: %v, want %v", c.zone, c.at, got, c.want)
		}
	}
}

func TestTablesAreSorted(t *testing.T) {
	for name, tsv := range map[string]string{"lexicon.tsv": lexiconTSV, "context.tsv": contextTSV, "zones.tsv": zonesTSV, "holidays.tsv": holidaysTSV} {
		last := ""
		for line := range strings.Lines(tsv) {
			if strings.HasPrefix(line, "#") {
				continue
			}
			if line <= last {
				t.Errorf("%s: %q after %q", name, line, last)
			}
			last = line
		}
	}
}
