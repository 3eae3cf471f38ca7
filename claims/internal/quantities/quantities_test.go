package quantities

import (
	"fmt"
	"math"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/gainsay-go/gainsay/claims/quantity"
	"github.com/gainsay-go/gainsay/claims/ud"
)

// words makes one sentence of text with tokens at white space and marks, neither tagged nor parsed: Find must do without.
func words(text string) []ud.Sentence {
	s := ud.Sentence{Span: ud.Span{End: len(text)}}
	kind := func(r rune) int {
		switch {
		case unicode.IsSpace(r):
			return 0
		case unicode.IsLetter(r):
			return 1
		case unicode.IsDigit(r):
			return 2
		}
		return 3
	}
	add := func(start, end int) {
		s.Tokens = append(s.Tokens, ud.Token{Span: ud.Span{Start: start, End: end}, Form: text[start:end], Head: ud.Root})
	}
	start, last := 0, 0
	for i, r := range text {
		k := kind(r)
		inside := last == 2 && (r == ',' || r == '.') && i+1 < len(text) && isDigit(rune(text[i+1]))
		if inside {
			k = 2
		}
		if k != last || k == 3 {
			if last != 0 {
				add(start, i)
			}
			start, last = i, k
		}
	}
	if last != 0 {
		add(start, len(text))
	}
	return []ud.Sentence{s}
}

// show writes a quantity as "«span» interval unit of noun".
func show(text string, f Found) string {
	v := f.Value
	var b strings.Builder
	fmt.Fprintf(&b, "«%s» ", f.Span.Of(text))
	open := map[bool]string{true: "<", false: "="}
	switch {
	case f.Ordinal:
		fmt.Fprintf(&b, "#%g", v.Low)
	case v.Low == v.High:
		fmt.Fprintf(&b, "%.9g", v.Low)
	case math.IsInf(v.High, 1):
		fmt.Fprintf(&b, ">%s %.9g", strings.Trim(open[v.OpenLow], "<"), v.Low)
	case math.IsInf(v.Low, -1):
		fmt.Fprintf(&b, "<%s %.9g", strings.Trim(open[v.OpenHigh], "<"), v.High)
	default:
		fmt.Fprintf(&b, "%.9g%s…%s%.9g", v.Low, strings.Trim(open[v.OpenLow], "="), strings.Trim(open[v.OpenHigh], "="), v.High)
	}
	if v.Unit != "" {
		b.WriteString(" " + v.Unit)
	}
	if f.Of != "" {
		b.WriteString(" of " + f.Of)
	}
	return b.String()
}

func TestFind(t *testing.T) {
	for _, c := range []struct{ why, text, want string }{
		{"separators", "It sold 1,234,567 tickets.", "«1,234,567» 1234567 of tickets"},
		{"a scale word", "About 3.2 million voters stayed at home.", "«About 3.2 million» 2880000…3520000 of voters"},
		{"a scale letter and money", "It paid $4.2bn and €31m.", "«$4.2bn» 4.2e+09 USD|«€31m» 31000000 EUR"},
		{"a scale behind a hyphen", "It brought in $1.4-billion.", "«$1.4-billion» 1.4e+09 USD"},
		{"number words", "Forty-five schools and two hundred and six shops closed.", "«Forty-five» 45 of schools|«two hundred and six» 206 of shops"},
		{"a sentence of hyphens that are not", "The twenty - three held on.", "«twenty - three» 23 of held"},
		{"no-break space", "It weighs 48\u00a0kilograms.", "«48\u00a0kilograms» 48 kg"},
		{"blanks between groups", "There are 1 414 021 of them and 20\u00a0000 goats.", "«1 414 021» 1414021|«20\u00a0000» 20000 of goats"},
		{"dozens", "A dozen men and two dozen boys.", "«A dozen» 12 of men|«two dozen» 24 of boys"},
		{"vague plurals", "Dozens of people and hundreds of cows.", "«Dozens» 24…99 of people|«hundreds» 200…999 of cows"},
		{"vague plurals of plurals", "Tens of thousands of people came.", "«Tens of thousands» 20000…99999 of people"},
		{"several", "Several trees and a few hundred bushes burned.", "«Several» 3…10 of trees|«a few hundred» 300…900 of bushes"},
		{"half", "Half a million people and half the village.", "«Half a million» 500000 of people|«half» 0.5 of village"},
		{"a part", "Two thirds of members and a quarter of seats.", "«Two thirds» 0.666666667 of members|«a quarter» 0.25 of seats"},
		{"a part of a unit", "Rates rose a quarter of a percentage point.", "«a quarter of a percentage point» 0.25 pp"},
		{"basis points", "Rates rose 25 basis points.", "«25 basis points» 25 bp"},
		{"one in five", "One in five pupils and 3 out of 10 teachers.", "«One in five» 0.2 of pupils|«3 out of 10» 0.3 of teachers"},
		{"mixed numbers", "It took two and a half million bricks and 7 3/4 pounds of nails.", "«two and a half million» 2500000 of bricks|«7 3/4 pounds» 7.75 lb of nails"},
		{"a vulgar fraction", "It is 2½ miles off.", "«2½ miles» 2.5 mi"},
		{"lower bounds", "At least seven died, more than 40,000 signed.", "«At least seven» >= 7 of died|«more than 40,000» > 40000 of signed"},
		{"upper bounds", "Up to 36ft long, fewer than ten seats, no more than 5 men.", "«Up to 36ft» <= 36 ft|«fewer than ten» < 10 of seats|«no more than 5» <= 5 of men"},
		{"nearly", "Nearly 9,000 customers and almost 60 shops.", "«Nearly 9,000» 8100…<9000 of customers|«almost 60» 54…<60 of shops"},
		{"some is wider than about", "Some 60 engineers, around 1,000 feet.", "«Some 60» 51…69 of engineers|«around 1,000 feet» 900…1100 ft"},
		{"just over", "Just over 54 percent said yes.", "«Just over 54 percent» 54<…56.7 %"},
		{"only does not bound", "Only 14 people came.", "«14» 14 of people"},
		{"a hedge behind", "Ten or more boats, 50 or so cars, 20-odd goats.", "«Ten or more» >= 10 of boats|«50 or so» 45…55 of cars|«20-odd» 18…22 of goats"},
		{"a unit behind the hedge", "A bridge 200 or more metres long.", "«200 or more metres» >= 200 m"},
		{"two bounds", "More than 10 but fewer than 20 seats.", "«More than 10 but fewer than 20» 10<…<20 of seats"},
		{"a range", "Between 9 and 11 metres long, 10 to 12 percent, 2–3 million euros.", "«Between 9 and 11 metres» 9…11 m|«10 to 12 percent» 10…12 %|«2–3 million euros» 2000000…3000000 EUR"},
		{"a guess", "Three or four men.", "«Three or four» 3…4 of men"},
		{"a change is no range", "It rose from 5 to 7 percent.", "«5» 5 %|«7 percent» 7 %"},
		{"years are no range", "It stood between 2014 and 2018, and in 2022–23.", ""},
		{"money by name", "A fine of 180,000 euros, two billion pesos, 65 million kronor.", "«180,000 euros» 180000 EUR|«two billion pesos» 2e+09 peso|«65 million kronor» 65000000 SEK"},
		{"money by code", "It cost USD 20, EUR125 or A$15.", "«USD 20» 20 USD|«EUR125» 125 EUR|«A$15» 15 AUD"},
		{"dollars of a country", "It cost 10 Hong Kong dollars or 5 U.S. dollars.", "«10 Hong Kong dollars» 10 HKD|«5 U.S. dollars» 5 USD"},
		{"cents", "It cost 13 dollars and 45 cents.", "«13 dollars and 45 cents» 13.45 USD"},
		{"pounds that weigh and pounds that cost", "The satellite weighs 106 pounds.", "«106 pounds» 106 lb"},
		{"pounds that cost", "She paid 500 pounds.", "«500 pounds» 500 GBP"},
		{"a rate with a unit of its own", "Winds of 92 miles an hour and 500,000 barrels a day.", "«92 miles an hour» 92 mph|«500,000 barrels a day» 500000 bbl/d"},
		{"feet and inches", "He is 5 ft 2 in tall.", "«5 ft 2 in» 5.16666667 ft"},
		{"two dimensions", "It measures 31 by 24 centimetres.", "«31» 31 cm|«24 centimetres» 24 cm"},
		{"frost", "It was five degrees below zero, then -7°C.", "«five degrees below zero» -5 °|«-7°C» -7 °C"},
		{"compound adjectives", "A 420-bed hospital on a 6,400-foot mountain.", "«420» 420 of bed|«6,400-foot» 6400 ft"},
		{"a rate of something", "It pumps 350,000 barrels of oil per day.", "«350,000 barrels» 350000 bbl/d of oil"},
		{"a measure of something", "It pumps 350,000 barrels of oil into a tank.", "«350,000 barrels» 350000 bbl of oil"},
		{"one sum plus another", "He cost €12m plus €3m in extras, and £5m plus in fees.", "«€12m» 12000000 EUR|«€3m» 3000000 EUR|«£5m plus» >= 5000000 GBP"},
		{"ages", "A 54-year-old, aged 61, 9 months old.", "«54-year-old» 54 year|«aged 61» 61 year|«9 months old» 9 month"},
		{"an age in apposition", "Petrus Goa, 63, waited.", "«63» 63 year"},
		{"a score", "Delft won 2–1.", "«2» 2 score|«1» 1 score"},
		{"votes", "They voted nine to three, then by a vote of 217-213, then lost 48 to 52.", "«nine» 9 score|«three» 3 score|«217» 217 score|«213» 213 score|«48» 48 score|«52» 52 score"},
		{"a range beside a match", "The party won 3 to 5 seats and 5 to 7 percent.", "«3 to 5» 3…5 of seats|«5 to 7 percent» 5…7 %"},
		{"shares that fall", "She won by 54 to 46 percent.", "«54» 54 %|«46 percent» 46 %"},
		{"notes in brackets", "It is so [13, 14].", ""},
		{"Indian groups", "It cost Rs 1,50,000, for 12,34,567 votes of lots 18,19,20.", "«Rs 1,50,000» 150000 rupee|«12,34,567» 1234567 of votes|«18» 18|«19» 19|«20» 20"},
		{"a narrow range is no score", "They need 5-7 chairs.", "«5-7» 5…7 of chairs"},
		{"exponents", "A mole has 6.02e23 atoms, a cell 1.5x10^9 of them, a square 5^2.", "«6.02e23» 6.02e+23 of atoms|«1.5x10^9» 1.5e+09 of atoms|«5^2» 25"},
		{"an exponent that no number holds", "It read 1e999.", ""},
		{"scales on scales", "The canal cost two lakh crore rupees.", "«two lakh crore rupees» 2e+12 rupee"},
		{"a scale of its own", "They sent 4 hundred and 5 hundred men.", "«4 hundred» 400|«5 hundred» 500 of men"},
		{"decimals in words", "Inflation of three hundred point zero six percent, unemployment at nine point eighty-one.", "«three hundred point zero six percent» 300.06 %|«nine point eighty-one» 9.81"},
		{"at one point is a time", "At one point two men fled.", "«two» 2 of men"},
		{"compound parts", "Three twenty-firsts of the land and seven thirty-fifths.", "«Three twenty-firsts» 0.142857143 of land|«seven thirty-fifths» 0.2"},
		{"a part of the scale", "Six million and one half were counted, two hundred and forty and three fifths measured.", "«Six million and one half» 6500000|«two hundred and forty and three fifths» 240.6 of measured"},
		{"quarters of a year are no parts", "Growth held for five quarters.", "«five» 5"},
		{"one in ten, in digits", "One in 10 voters stayed away.", "«One in 10» 0.1 of voters"},
		{"negative in words", "The balance is negative six, a negative one-year outlook.", "«negative six» -6"},
		{"cents without a name", "The ticket is nine dollars forty, the meal 15 euros and 50.", "«nine dollars forty» 9.4 USD|«15 euros and 50» 15.5 EUR"},
		{"millions of a currency", "Sales of 30 MEUR and a loss of MSEK 12.", "«30 MEUR» 30000000 EUR|«MSEK 12» 12000000 SEK"},
		{"a dollar that is named behind", "It paid $40 million Canadian dollars.", "«$40 million Canadian dollars» 40000000 CAD"},
		{"spaced currency of a country", "It cost hk $ 90 and a $ 5 fee.", "«hk $ 90» 90 HKD|«$ 5» 5 USD"},
		{"a unit in common", "Prices fell 3, 5 and 7 percent, then 10 and 20 percent.", "«3» 3 %|«5» 5 %|«7 percent» 7 %|«10» 10 %|«20 percent» 20 %"},
		{"a unit and a scale in common", "It grew from 5 to 7 million euros.", "«5» 5000000 EUR|«7 million euros» 7000000 EUR"},
		{"a range that from opens", "Fines range from 200 to 900 euros.", "«200 to 900 euros» 200…900 EUR"},
		{"an outer hedge bounds the number", "More than about 50 goats, about 70 or more cows.", "«More than about 50» > 50 of goats|«about 70 or more» >= 70 of cows"},
		{"or equal", "Keep it less or equal to 30 kg.", "«less or equal to 30 kg» <= 30 kg"},
		{"a vague number of a unit", "It lost tens of millions of dollars and thousands of miles of pipe.", "«tens of millions of dollars» 20000000…99999000 USD|«thousands of miles» 2000…19999 mi of pipe"},
		{"a vague number of years", "It stood there for hundreds of years.", ""},
		{"parts of a percentage point", "It cut rates by a quarter point, then half a percentage point.", "«a quarter point» 0.25 pp|«half a percentage point» 0.5 pp"},
		{"a scale in common behind a currency", "It costs $1.5-$1.7 billion or £3 to 4 million, no longer $900,000 to $1.2 million.", "«$1.5-$1.7 billion» 1.5e+09…1.7e+09 USD|«£3 to 4 million» 3000000…4000000 GBP|«$900,000 to $1.2 million» 900000…1200000 USD"},
		{"by so much to so much", "Tin rose $2 to $61, zinc fell by 12 to 340 and lead by 2 to 3 percent.", "«$2» 2 USD|«$61» 61 USD|«12» 12|«340» 340|«2 to 3 percent» 2…3 %"},
		{"heat in one letter", "Temperatures reached 39C (102F).", "«39C» 39 °C|«102F» 102 °F"},
		{"no heat", "She sat in 12C.", ""},
		{"pence", "Shares rose 2p to 65p in 720p.", "«2p» 2 pence|«65p» 65 pence"},
		{"degrees that the second names", "It warmed by 4 degrees to 7 degrees Celsius.", "«4 degrees» 4 °|«7 degrees Celsius» 7 °C"},
		{"degrees between", "It was between 4 degrees and 7 degrees Celsius.", "«between 4 degrees and 7 degrees Celsius» 4…7 °C"},
		{"a rate behind a stroke", "It costs $80/tonne.", "«$80» 80 USD"},
		{"one m is a million, so is the other", "They sold 3m goats, up from 2m.", "«3m» 3000000 of goats|«2m» 2000000 of goats"},
		{"draws", "The first half ended 1 – 1.", "«1» 1 score|«1» 1 score"},
		{"sets", "They won 6-4, 3-6, 7-5.", "«6» 6 score|«4» 4 score|«3» 3 score|«6» 6 score|«7» 7 score|«5» 5 score"},
		{"one or two", "One or two goats fled.", "«One or two» 1…2 of goats"},
		{"the age that changes", "They lowered the voting age from 18 to 16.", "«18» 18 year|«16» 16 year"},
		{"both aged", "Ida and Nils, both 29, left.", "«29» 29 year"},
		{"what goes on with a count", "Nine cooks came, four of whom slept, up from 3.", "«Nine» 9 of cooks|«four» 4 of cooks|«3» 3 of cooks"},
		{"ages of pronouns", "He died when she was six and turned 40.", "«six» 6 year|«40» 40 year"},
		{"no ages", "She was one of three, he was 2 under par, they were 30.", "«one» 1|«three» 3|«2» 2|«30» 30"},
		{"ages of groups", "Women over 60 and anyone aged at least 18.", "«over 60» > 60 year|«at least 18» >= 18 year"},
		{"the age of a house is no year", "A 2000 year old olive tree.", "«2000 year old» 2000 year"},
		{"a year with a hedge", "It has stood since at least 1997.", ""},
		{"a day's number", "On day five they met.", ""},
		{"numbers inside words", "A high-five, a 1-for-10 swap.", ""},
		{"an old mixed number", "It pays 3-1/2 percent.", "«3-1/2 percent» 3.5 %"},
		{"percent a year", "It grew 9 percent a year.", "«9 percent» 9 %"},
		{"half a dozen with hyphens", "A half-dozen goats and a couple dozen cows.", "«A half-dozen» 6 of goats|«a couple dozen» 24…36 of cows"},
		{"mixed numbers with hyphens", "Two-and-a-half times as many, one-and-a-half million goats.", "«Two-and-a-half» 2.5 of times|«one-and-a-half million» 1500000 of goats"},
		{"stones are no ranks", "He weighs 14st 7lb.", "«14st 7lb» 14.5 st"},
		{"a height", "The 5-foot-9 guard.", "«5-foot-9» 5.75 ft"},
		{"trillions", "It is worth $1T.", "«$1T» 1e+12 USD"},
		{"plus or minus", "The error is plus or minus 3 points.", "«3» 3 of points"},
		{"older", "Those aged 65 and older, with a rate as low as 4 percent.", "«aged 65 and older» >= 65 year|«as low as 4 percent» >= 4 %"},
		{"telephones", "Call (713) 555-0134 or +1 (212) 555-0199.", ""},
		{"places of seats", "We sat in rows 5-7, on page 3 of pp 60-72.", ""},
		{"a plus that adds", "It costs $90 + tax, for 12+ goats.", "«$90» 90 USD|«12+» >= 12 of goats"},
		{"none", "No flights were cancelled and nobody was hurt, none of them.", "«No» 0 of flights|«nobody» 0 of people|«none» 0 of people"},
		{"not one", "Not one window broke, and not a single tram left.", "«Not one» 0 of window|«not a single» 0 of tram"},
		{"no noun to count", "No, it is no longer so.", ""},
		{"ordinals", "The third reactor and the 21st man.", "«third» #3 of reactor|«21st» #21 of man"},
		{"a category", "A category four storm.", "«four» 4 of category"},
		{"durations are times", "It took 14 hours and three weeks.", ""},
		{"dates", "On 17 October, May 24 and in 2013 at 5 p.m.", ""},
		{"names", "Lumi-2 used the A1 and the Boeing 737 of News 24.", ""},
		{"titles", "He read “Nine Winters” aloud.", ""},
		{"codes", "Call 555-0123 or 713-853-3989 in room 12.", ""},
		{"pronouns", "The one that no one wanted, one another, one-on-one.", "«no one» 0 of people"},
		{"one is a number too", "One of the men.", "«One» 1 of men"},
		{"lists", "2. The second point.", "«second» #2 of point"},
	} {
		var got []string
		for _, f := range Find(c.text, words(c.text), nil) {
			got = append(got, show(c.text, f))
		}
		if got := strings.Join(got, "|"); got != c.want {
			t.Errorf("%s: %s\n got %s\nwant %s", c.why, c.text, got, c.want)
		}
	}
}

// TestCounted reads what is counted from heads: the number of each token's head counts from 1, as in CoNLL-U.
func TestCounted(t *testing.T) {
	for _, c := range []struct{ why, tree, want string }{
		{"a subject with adjectives", "Seventeen/NUM/4/nummod young/ADJ/4/amod copper/NOUN/4/compound miners/NOUN/6/nsubj:pass were/AUX/6/aux:pass trapped/VERB/0/root",
			"«Seventeen» 17 of young copper miners"},
		{"a copula", "National/ADJ/2/amod turnout/NOUN/5/nsubj was/AUX/5/cop 58/NUM/5/nummod percent/NOUN/0/root", "«58 percent» 58 % of National turnout"},
		{"of", "31/NUM/5/nsubj of/ADP/4/case the/DET/4/det passengers/NOUN/1/nmod died/VERB/0/root", "«31» 31 of passengers"},
		{"a part of the vote", "Yes/INTJ/2/nsubj won/VERB/0/root 54.3/NUM/4/nummod percent/NOUN/2/obj of/ADP/7/case the/DET/7/det vote/NOUN/4/nmod", "«54.3 percent» 54.3 % of vote"},
		{"more of the same", "two/NUM/3/nummod more/ADJ/3/amod bodies/NOUN/0/root", "«two» 2 of bodies"},
		{"a preposition is no hedge", "wins/NOUN/0/root over/ADP/4/case two/NUM/4/nummod rivals/NOUN/1/nmod", "«two» 2 of rivals"},
		{"an adverb is one", "over/ADV/2/advmod two/NUM/3/nummod rivals/NOUN/0/root", "«over two» > 2 of rivals"},
		{"a number of a name", "a/DET/2/det Boeing/PROPN/0/root 737/NUM/2/nummod", ""},
		{"a plane", "A/DET/2/det Boeing/PROPN/0/root 737-800/NUM/2/nummod", ""},
		{"an index", "The/DET/2/det Index/NOUN/4/nsubj 500/NUM/2/flat rose/VERB/0/root", ""},
		{"among", "his/PRON/2/nmod:poss cousin/NOUN/6/nsubj was/AUX/6/cop among/ADP/6/case the/DET/6/det nine/NUM/0/root", "«nine» 9"},
		{"a compound of a participle", "46/NUM/2/nummod percent/NOUN/0/root of/ADP/7/case heat/NOUN/6/compound -/PUNCT/6/punct related/ADJ/7/amod damage/NOUN/2/nmod", "«46 percent» 46 % of heat - related damage"},
		{"a noun that the tree misses", "Some/DET/5/det 300/NUM/5/nsubj to/ADP/4/case 400/NUM/2/nmod people/NOUN/6/nsubj left/VERB/0/root", "«Some 300 to 400» 300…400 of people"},
		{"a measure of a noun", "a/DET/4/det 20/NUM/3/nummod percent/NOUN/4/compound stake/NOUN/0/root", "«20 percent» 20 % of stake"},
		{"winds of", "sustained/ADJ/2/amod winds/NOUN/0/root of/ADP/5/case 90/NUM/5/nummod mph/NOUN/2/nmod", "«90 mph» 90 mph of sustained winds"},
		{"a rise says nothing", "a/DET/2/det rise/NOUN/0/root of/ADP/5/case 9/NUM/5/nummod percent/NOUN/2/nmod", "«9 percent» 9 %"},
		{"a town of so many", "a/DET/2/det town/NOUN/0/root of/ADP/4/case 28,000/NUM/2/nmod", "«28,000» 28000 of town"},
		{"what comes to a level", "The/DET/2/det number/NOUN/5/nsubj of/ADP/4/case cases/NOUN/2/nmod rose/VERB/0/root to/ADP/7/case 31/NUM/5/obl", "«31» 31 of cases"},
		{"what is put at a level", "they/PRON/2/nsubj put/VERB/0/root inflation/NOUN/2/obj at/ADP/6/case 8/NUM/6/nummod percent/NOUN/2/obl", "«8 percent» 8 % of inflation"},
		{"what weighs", "The/DET/2/det probe/NOUN/3/nsubj weigh/VERB/0/root 48/NUM/5/nummod kilograms/NOUN/3/obj", "«48 kilograms» 48 kg of probe"},
		{"what is served at five", "Coffee/NOUN/3/nsubj:pass was/AUX/3/aux:pass served/VERB/0/root at/ADP/5/case five/NUM/3/obl", "«five» 5"},
		{"people by what befell them", "four/NUM/6/nsubj of/ADP/4/case the/DET/4/det injured/ADJ/1/nmod are/AUX/6/cop ill/ADJ/0/root", "«four» 4 of injured"},
		{"those whom the sentence names first", "Of/ADP/3/case 87/NUM/3/nummod workers/NOUN/5/nmod ,/PUNCT/5/punct 20/NUM/6/nsubj left/VERB/0/root", "«87» 87 of workers|«20» 20 of workers"},
		{"scores that are no number", "he/PRON/2/nsubj scores/VERB/0/root as/SCONJ/6/mark test/NOUN/5/compound scores/NOUN/6/nsubj fall/VERB/2/advcl", ""},
		{"as many as a year has, after a verb", "It/PRON/2/nsubj killed/VERB/0/root 2000/NUM/4/nummod men/NOUN/2/obj", "«2000» 2000 of men"},
		{"a year of a noun", "The/DET/3/det 2015/NUM/3/nummod talks/NOUN/4/nsubj failed/VERB/0/root", ""},
		{"won, the money", "It/PRON/2/nsubj pays/VERB/0/root 1,200/NUM/4/nummod won/VERB/2/obj per/ADP/6/case share/NOUN/4/nmod", "«1,200 won» 1200 KRW"},
		{"won, the verb", "Some/DET/2/det 1,200/NUM/3/nsubj won/VERB/0/root a/DET/5/det prize/NOUN/3/obj", "«Some 1,200» 1020…1380"},
		{"a capital before a count", "In/ADP/2/case Adelaide/PROPN/5/obl 30/NUM/4/nummod people/NOUN/5/nsubj died/VERB/0/root", "«30» 30 of people"},
	} {
		text, s := "", ud.Sentence{}
		for _, w := range strings.Fields(c.tree) {
			f := strings.Split(w, "/")
			head := 0
			fmt.Sscan(f[2], &head)
			s.Tokens = append(s.Tokens, ud.Token{Span: ud.Span{Start: len(text), End: len(text) + len(f[0])}, Form: f[0], Lemma: strings.ToLower(f[0]),
				UPOS: ud.UPOS(f[1]), Head: head - 1, Deprel: ud.Deprel(f[3]), SpaceAfter: true})
			text += f[0] + " "
		}
		s.End = len(text)
		var got []string
		for _, f := range Find(text, []ud.Sentence{s}, nil) {
			got = append(got, show(text, f))
		}
		if got := strings.Join(got, "|"); got != c.want {
			t.Errorf("%s: %s\n got %s\nwant %s", c.why, text, got, c.want)
		}
	}
}

func TestAgesAreReadThoughTaken(t *testing.T) {
	text := "The 54-year-old stayed 5 hours with a boy 6 months of age."
	founds := Find(text, words(text), []ud.Span{{Start: 4, End: 15}, {Start: 23, End: 30}, {Start: 42, End: 50}})
	if len(founds) != 2 || founds[0].Value.Unit != "year" || founds[1].Value.Unit != "month" {
		t.Errorf("got %v, want the ages alone", founds)
	}
}

func TestPartsAreReadThoughTaken(t *testing.T) {
	text := "Three quarters of the land lay dry for three quarters."
	founds := Find(text, words(text), []ud.Span{{Start: 0, End: 14}, {Start: 39, End: 53}})
	if len(founds) != 1 || founds[0].Value.Low != .75 {
		t.Errorf("got %v, want three quarters of the land alone", founds)
	}
}

func TestEndOfYears(t *testing.T) {
	text := "Her late years (1894 – 96) were calm."
	if founds := Find(text, words(text), []ud.Span{{Start: 16, End: 20}}); len(founds) != 0 {
		t.Errorf("got %v, want none", founds)
	}
}

func TestLowerEndOfATime(t *testing.T) {
	text := "It takes 3 - 6 months."
	if founds := Find(text, words(text), []ud.Span{{Start: 13, End: 21}}); len(founds) != 0 {
		t.Errorf("got %v, want none", founds)
	}
}

func TestTakenIsNotRead(t *testing.T) {
	text := "On Friday 12 June 30 people left 5 camps."
	from := strings.Index(text, "30")
	founds := Find(text, words(text), []ud.Span{{Start: strings.Index(text, "5"), End: strings.Index(text, "5") + 1}, {Start: 3, End: from - 1}})
	if len(founds) != 1 || founds[0].Value.Low != 30 {
		t.Errorf("got %v, want 30 alone", founds)
	}
}

var below20 = strings.Fields(`zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen`)

// spell writes n in words.
func spell(n int) string {
	tens := strings.Fields(". . twenty thirty forty fifty sixty seventy eighty ninety")
	switch {
	case n < 20:
		return below20[n]
	case n < 100 && n%10 == 0:
		return tens[n/10]
	case n < 100:
		return tens[n/10] + "-" + below20[n%10]
	case n < 1000 && n%100 == 0:
		return below20[n/100] + " hundred"
	case n < 1000:
		return below20[n/100] + " hundred and " + spell(n%100)
	case n%1000 == 0:
		return spell(n/1000) + " thousand"
	case n%1000 < 100:
		return spell(n/1000) + " thousand and " + spell(n%1000)
	}
	return spell(n/1000) + " thousand " + spell(n%1000)
}

// commas writes n with commas.
func commas(n int) string {
	if n < 1000 {
		return fmt.Sprint(n)
	}
	return fmt.Sprintf("%s,%03d", commas(n/1000), n%1000)
}

func TestDigitsAndWordsAgree(t *testing.T) {
	one := func(text string) quantity.Value {
		founds := Find(text, words(text), nil)
		if len(founds) != 1 {
			t.Fatalf("%s: found %v", text, founds)
		}
		return founds[0].Value
	}
	for n := 2; n < 1000000; n += 1 + n/7 {
		for _, hedge := range []string{"", "at least ", "about ", "nearly "} {
			digits, words := "They saw "+hedge+commas(n)+" goats.", "They saw "+hedge+spell(n)+" goats."
			if a, b := one(digits), one(words); a != b {
				t.Errorf("%s %v, %s %v", digits, a, words, b)
			}
		}
	}
}

func TestTableIsSorted(t *testing.T) {
	for name, tsv := range map[string]string{"hedges": hedgesTSV, "units": unitsTSV, "context": contextTSV} {
		last, seen := "", 0
		for line := range strings.Lines(tsv) {
			if strings.HasPrefix(line, "#") {
				continue
			}
			if seen++; line <= last {
				t.Errorf("%s.tsv: %q after %q", name, line, last)
			}
			last = line
		}
		if seen < 50 {
			t.Errorf("%s.tsv has %d rows", name, seen)
		}
	}
}

func FuzzFind(f *testing.F) {
	for _, s := range []string{"At least $4.2bn, 2–1, 54-year-old, 1/2, −5°C", "no", "between 1 and", "twenty-", "½½", "1,2,3.4.5", "US$", "A$ \xff 7", "one in five in six",
		"tens of", "a few hundred million and a half", "0.5 of a percentage point", "5 ft 2 in or more", "1 234 567 890 123 456 789", "1e400 9" + strings.Repeat("9", 400), "U\xd4\xc50$0\xbd$0", "1, 2 and 3 % of them", "9e9^9^9", "five-to-one", "it weighs 0ft01in or more"} {
		f.Add(s, uint8(0), uint8(3))
	}
	f.Fuzz(func(t *testing.T, text string, from, length uint8) {
		sents := words(text)
		for i := range sents[0].Tokens { // odd trees and tags
			sents[0].Tokens[i].Head = int(from) - i
			if from%2 == 1 {
				sents[0].Tokens[i].Deprel, sents[0].Tokens[i].UPOS = "nummod", []ud.UPOS{ud.NOUN, ud.NUM, ud.PROPN, ud.DET}[i%4]
			}
		}
		last := 0
		for _, q := range Find(text, sents, []ud.Span{{Start: int(from), End: int(from) + int(length)}}) {
			if q.Start < last || q.End <= q.Start || q.End > len(text) || q.First >= q.Last || q.Head < q.First || q.Head >= q.Last {
				t.Fatalf("bad span %+v", q)
			}
			if math.IsNaN(q.Value.Low) || math.IsNaN(q.Value.High) || q.Value.Low > q.Value.High {
				t.Fatalf("bad value %+v", q)
			}
			if utf8.ValidString(text) && !utf8.ValidString(q.Span.Of(text)) {
				t.Fatalf("span cuts a character: %+v", q)
			}
			last = q.End
		}
	})
}

func BenchmarkFind(b *testing.B) {
	text := "At least seven people were killed and about 3.2 million euros lost when the roof of a market hall fell in, the fire service said. " +
		"The search went on through the night with dogs and cranes, and relatives waited behind the gate until the names were read out."
	sents := words(text)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		Find(text, sents, nil)
	}
}
