package claims

import (
	"fmt"
	"strings"
	"testing"

	"github.com/gainsay-go/gainsay/claims/ud"
)

// changes writes what a mended tree says of the words whose head or relation changed: "dam:nsubj>safe".
func changes(before, after *ud.Sentence) string {
	var out []string
	for i := range after.Tokens {
		b, a := &before.Tokens[i], &after.Tokens[i]
		if a.Head == b.Head && a.Deprel == b.Deprel {
			continue
		}
		head := "root"
		if a.Head >= 0 {
			head = after.Tokens[a.Head].Form
		}
		out = append(out, fmt.Sprintf("%s:%s>%s", a.Form, a.Deprel, head))
	}
	return strings.Join(out, " ")
}

func TestMend(t *testing.T) {
	for _, c := range []struct{ why, tree, want string }{
		{"a good tree stays", "The/DET/det/2 king/NOUN/nsubj/3 slept/VERB/root/0/sleep ./PUNCT/punct/3", ""},

		{"the name behind an office that has an owner", "It/PRON/nsubj/2 rose/VERB/root/0/rise ,/PUNCT/punct/5 its/PRON/nmod:poss/5 head/NOUN/obl/2 ,/PUNCT/punct/7 Bo/PROPN/conj/2 Roe/PROPN/flat/7 ,/PUNCT/punct/10 said/VERB/conj/2/say/VerbForm=Fin",
			"rose:ccomp>said head:nsubj>said Bo:appos>head said:root>root"},
		{"two in a row, the one with an owner", "Its/PRON/nmod:poss/2 head/NOUN/nsubj/4 and/CCONJ/cc/4 left/VERB/root/0/leave", ""},

		{"a preposition before the agent", "It/PRON/nsubj/4 has/AUX/aux/4 been/AUX/aux:pass/4 looked/VERB/root/0/look at/ADP/case/8 by/ADP/case/8 a/DET/det/8 vet/NOUN/obl/4", "at:compound:prt>looked"},
		{"a preposition with its noun", "It/PRON/nsubj/3 was/AUX/aux:pass/3 seen/VERB/root/0/see at/ADP/case/5 noon/NOUN/obl/3 by/ADP/case/7 vets/NOUN/obl/3", ""},

		{"an adjective that acts", "They/PRON/nsubj/2 let/VERB/root/0/let the/DET/det/5 accused/ADJ/amod/5 go/VERB/xcomp/2/go", "the:det>accused accused:obj>let"},

		{"one whom others asked", "Hale/PROPN/nsubj/3 ,/PUNCT/punct/3 asked/VERB/ccomp/6/ask/VerbForm=Part why/ADV/advmod/3 ,/PUNCT/punct/3 said/VERB/root/0/say nothing/PRON/obj/6", "Hale:nsubj>said asked:acl>Hale"},
		{"two subjects that are a pair", "The/DET/det/2 mayor/NOUN/nsubj/6 and/CCONJ/cc/6 the/DET/det/5 chief/NOUN/nsubj/6 agreed/VERB/root/0/agree", "and:cc>chief chief:conj>mayor"},
		{"a subject in a clause of its own", "Men/NOUN/nsubj/2 left/VERB/root/0/leave and/CCONJ/cc/5 boys/NOUN/nsubj/5 stayed/VERB/conj/2/stay", ""},

		{"dateline", "ORVIK/PROPN/root/0 —/PUNCT/punct/1 Two/NUM/nummod/4 men/NOUN/nsubj/5 fled/VERB/parataxis/1/flee",
			"ORVIK:parataxis>fled fled:root>root"},
		{"a dash, but no dateline", "Orvik/PROPN/root/0 —/PUNCT/punct/1 a/DET/det/4 port/NOUN/appos/1 —/PUNCT/punct/1", ""},

		{"age keeps the name from its verb", "Ana/PROPN/root/0 Brenk/PROPN/flat/1 ,/PUNCT/punct/4 71/NUM/nummod/1 ,/PUNCT/punct/4 died/VERB/parataxis/1/die/Tense=Past|VerbForm=Fin",
			"Ana:nsubj>died 71:appos>Ana died:root>root"},
		{"age hung on a part of the name", "Ana/PROPN/nsubj/6 Brenk/PROPN/flat/1 ,/PUNCT/punct/4 71/NUM/amod/2 ,/PUNCT/punct/4 died/VERB/root/0/die/VerbForm=Fin", "71:appos>Ana"},
		{"age at the end", "Men/NOUN/nsubj/2 met/VERB/root/0/meet Ana/PROPN/obj/2 ,/PUNCT/punct/5 71/NUM/nummod/3 ./PUNCT/punct/2", "71:appos>Ana"},
		{"age beside a name that has its verb", "Ana/PROPN/nsubj/6 Brenk/PROPN/flat/1 ,/PUNCT/punct/4 71/NUM/amod/1 ,/PUNCT/punct/4 died/VERB/root/0/die/VerbForm=Fin",
			"71:appos>Ana"},
		{"number in a list", "We/PRON/nsubj/2 saw/VERB/root/0/see lot/NOUN/obj/2 ,/PUNCT/punct/5 71/NUM/conj/3 ,/PUNCT/punct/7 fall/VERB/xcomp/2", ""},

		{"number and its noun", "Twelve/NUM/ccomp/7 people/NOUN/nsubj/3/person/Number=Plur drowned/VERB/acl:relcl/1/drown there/ADV/advmod/3 ,/PUNCT/punct/1 guards/NOUN/nsubj/7 said/VERB/root/0/say",
			"Twelve:nummod>people drowned:ccomp>said ,:punct>drowned"},
		{"number without its noun", "Twelve/NUM/nsubj/5 whom/PRON/obj/4 people/NOUN/nsubj/4/person/Number=Plur admire/VERB/acl:relcl/1/admire left/VERB/root/0/leave", ""},

		{"a hedge taken for the object", "It/PRON/nsubj/2 killed/VERB/root/0/kill no/DET/det/4 fewer/ADJ/obj/2 than/ADP/case/7 30/NUM/nummod/7 men/NOUN/obl/4",
			"no:advmod>30 fewer:fixed>no than:fixed>no men:obj>killed"},
		{"a hedge taken for a preposition", "It/PRON/nsubj/2 killed/VERB/root/0/kill up/ADP/compound:prt/2 to/ADP/case/6 30/NUM/nummod/6 men/NOUN/obl/2",
			"up:advmod>30 to:fixed>up men:obj>killed"},
		{"a hedge after a preposition", "It/PRON/nsubj/2 fell/VERB/root/0/fall by/ADP/case/7 more/ADJ/amod/7 than/ADP/case/7 30/NUM/nummod/7 points/NOUN/obl/2",
			"more:advmod>30 than:fixed>more"},
		{"a preposition, not a hedge", "It/PRON/nsubj/2 fell/VERB/root/0/fall over/ADP/case/5 30/NUM/nummod/5 men/NOUN/obl/2", ""},

		{"the day taken for a part of what is counted", "On/ADP/case/4 Monday/PROPN/compound/4 21/NUM/nummod/4 barns/NOUN/nsubj/5 burned/VERB/root/0/burn",
			"On:case>Monday Monday:obl>burned"},
		{"the number taken for a part of the date", "On/ADP/case/2 Monday/PROPN/obl/5 21/NUM/nummod/2 barns/NOUN/nsubj/5 burned/VERB/root/0/burn",
			"21:nummod>barns"},
		{"a date", "On/ADP/case/2 Monday/PROPN/obl/5 21/NUM/nummod/2 May/PROPN/nmod/3 burned/VERB/root/0/burn", ""},

		{"the verb on what its subject is of", "The/DET/det/2 attack/NOUN/nsubj/9 on/ADP/case/4 Orvik/PROPN/nmod/2 hurt/VERB/acl/4/hurt/Tense=Past|VerbForm=Fin two/NUM/obj/5 ,/PUNCT/punct/2 police/NOUN/nsubj/9 said/VERB/root/0/say/VerbForm=Fin",
			"attack:nsubj>hurt hurt:ccomp>said ,:punct>hurt"},
		{"a remark taken for a relative clause", "Thirty/NUM/nummod/2 men/NOUN/root/0 fled/VERB/acl/2/flee/Tense=Past|VerbForm=Part ,/PUNCT/punct/6 police/NOUN/nsubj/6 said/VERB/acl:relcl/2/say/VerbForm=Fin",
			"men:nsubj>fled fled:ccomp>said said:root>root"},
		{"a month taken for the subject", "The/DET/det/2 crash/NOUN/nsubj/6 on/ADP/case/4 17/NUM/nmod/2 October/PROPN/nsubj/6 left/VERB/root/0/leave", "October:nmod:unmarked>17"},
		{"a sum taken for an aside", "It/PRON/nsubj/3 is/AUX/cop/3 worth/ADJ/root/0 $/SYM/discourse/3 40/NUM/nummod/4", "$:obj>worth"},
		{"what it left them as", "It/PRON/nsubj/2 left/VERB/root/0/leave 30/NUM/nummod/4 men/NOUN/obj/2 injured/ADJ/amod/4", "injured:xcomp>left"},
		{"a sentence without a verb", "Thirty/NUM/nummod/2 barns/NOUN/root/0 burned/VERB/acl/2/burn/Tense=Past|VerbForm=Part down/ADP/compound:prt/3 ./PUNCT/punct/2",
			"barns:nsubj>burned burned:root>root .:punct>burned"},
		{"a caption", "Thirty/NUM/nummod/2 barns/NOUN/root/0 burned/VERB/acl/2/burn/Tense=Past|VerbForm=Part down/ADP/compound:prt/3", ""},
		{"whose noun another says", "The/DET/det/2 crash/NOUN/nsubj/7 hurt/VERB/acl/2/hurt/Tense=Past|VerbForm=Part men/NOUN/obl:agent/3 ,/PUNCT/punct/2 police/NOUN/nsubj/7 said/VERB/root/0/say/VerbForm=Fin",
			"crash:nsubj>hurt hurt:ccomp>said men:obj>hurt ,:punct>hurt"},

		{"clause read as a phrase", "After/ADP/case/3 the/DET/det/3 safe/NOUN/obl/8 was/AUX/aux:pass/5/be/VerbForm=Fin opened/VERB/conj/8/open/VerbForm=Part ,/PUNCT/punct/3 guards/NOUN/nsubj/8 left/VERB/root/0/leave",
			"After:mark>opened safe:nsubj:pass>opened opened:advcl>left"},
		{"a phrase indeed", "After/ADP/case/3 the/DET/det/3 vote/NOUN/obl/6 ,/PUNCT/punct/3 guards/NOUN/nsubj/6 left/VERB/root/0/leave", ""},

		{"relative clause with both subjects", "The/DET/det/2 bill/NOUN/nsubj/6 ,/PUNCT/punct/6 which/PRON/nsubj:pass/6/which/PronType=Rel was/AUX/aux:pass/6 passed/VERB/advcl/9/pass ,/PUNCT/punct/6 will/AUX/aux/9 end/VERB/root/0/end",
			"bill:nsubj>end passed:acl:relcl>bill"},
		{"relative clause for root", "The/DET/det/2 bill/NOUN/nsubj/6 ,/PUNCT/punct/6 which/PRON/nsubj:pass/6/which/PronType=Rel was/AUX/aux:pass/6 passed/VERB/root/0/pass ,/PUNCT/punct/6 helps/VERB/parataxis/6/help",
			"bill:nsubj>helps passed:acl:relcl>bill helps:root>root"},
		{"reduced relative clause with the subject", "The/DET/det/2 mill/NOUN/nsubj/4 ,/PUNCT/punct/2 built/VERB/advcl/7/build/Tense=Past|VerbForm=Part there/ADV/advmod/4 ,/PUNCT/punct/4 makes/VERB/root/0/make/VerbForm=Fin",
			"mill:nsubj>makes built:acl>mill"},
		{"a clause before the main one", "The/DET/det/2 mill/NOUN/nsubj/3 built/VERB/advcl/6/build/Tense=Past|VerbForm=Part ,/PUNCT/punct/3 she/PRON/nsubj/6 left/VERB/root/0/leave/VerbForm=Fin", ""},
		{"upside down", "The/DET/det/2 talks/NOUN/nsubj/7 start/VERB/acl/2/start after/ADP/case/5 Ana/PROPN/obl/3 first/ADV/advmod/7 meets/VERB/root/0/meet/VerbForm=Fin",
			"talks:nsubj>start start:root>root after:mark>meets Ana:nsubj>meets meets:advcl>start"},
		{"a name with an object", "Orvik/PROPN/nsubj/4 Special/ADJ/amod/3 Envoy/PROPN/obj/1 left/VERB/root/0/leave", "Orvik:compound>Envoy Envoy:nsubj>left"},
		{"an office hung on a country as a name", "US/PROPN/nsubj/4 Special/ADJ/amod/3 Envoy/PROPN/flat/1 left/VERB/root/0/leave", "US:compound>Envoy Envoy:nsubj>left"},
		{"a name on what the office is for", "Envoy/NOUN/nsubj/6 to/ADP/case/3 Cairo/PROPN/nmod/1 ,/PUNCT/punct/5 Ana/PROPN/appos/3 left/VERB/root/0/leave", "Ana:appos>Envoy"},
		{"a place and its country", "Talks/NOUN/nsubj/6 in/ADP/case/3 Cairo/PROPN/nmod/1 ,/PUNCT/punct/5 Egypt/PROPN/appos/3 ended/VERB/root/0/end", ""},
		{"a name on a comma", "The/DET/det/2 envoy/NOUN/nsubj/6 ,/PUNCT/punct/2 Ana/PROPN/appos/3 ,/PUNCT/punct/2 left/VERB/root/0/leave", "Ana:appos>envoy"},

		{"infinitive under the object", "Courts/NOUN/nsubj/2 ordered/VERB/root/0/order firms/NOUN/obj/2 to/PART/mark/5 pay/VERB/acl/3", "pay:xcomp>ordered"},
		{"infinitive as a purpose", "Storms/NOUN/nsubj/2 forced/VERB/root/0/force him/PRON/obj/2 to/PART/mark/5 turn/VERB/advcl/2", "turn:xcomp>forced"},
		{"infinitive after a passive", "It/PRON/nsubj:pass/3 is/AUX/aux:pass/3 meant/VERB/root/0/mean to/PART/mark/5 last/VERB/advcl/3", "last:xcomp>meant"},
		{"a purpose indeed", "He/PRON/nsubj/2 sold/VERB/root/0/sell shares/NOUN/obj/2 to/PART/mark/5 pay/VERB/advcl/2", ""},

		{"two objects", "He/PRON/nsubj/2 sent/VERB/root/0/send them/PRON/obj/2 a/DET/det/5 letter/NOUN/obj/2", "them:iobj>sent"},
		{"two objects in a list", "He/PRON/nsubj/2 sent/VERB/root/0/send milk/NOUN/obj/2 ,/PUNCT/punct/5 bread/NOUN/obj/2", ""},
		{"two objects of another verb", "He/PRON/nsubj/2 saw/VERB/root/0/see them/PRON/obj/2 a/DET/det/5 day/NOUN/obj/2", ""},

		{"infinitive after an adjective", "It/PRON/nsubj/3 is/AUX/cop/3 certain/ADJ/root/0 to/PART/mark/5 pass/VERB/advcl/3", "pass:xcomp>certain"},

		{"receiver hung on the object", "He/PRON/nsubj/2 sold/VERB/root/0/sell it/PRON/obj/2 to/ADP/case/5 Bo/PROPN/nmod/3", "Bo:obl>sold"},
		{"what the object leads to", "He/PRON/nsubj/2 found/VERB/root/0/find roads/NOUN/obj/2 to/ADP/case/5 Porto/PROPN/nmod/3", ""},
		{"day hung on the object", "She/PRON/nsubj/2 opened/VERB/root/0/open it/PRON/obj/2 on/ADP/case/5 Monday/PROPN/nmod/3", "Monday:obl>opened"},
		{"day of an event", "She/PRON/nsubj/2 led/VERB/root/0/lead talks/NOUN/obj/2/talk on/ADP/case/5 Monday/PROPN/nmod/3", ""},
		{"two ends of a range", "It/PRON/nsubj/2 grew/VERB/root/0/grow from/ADP/case/4 3/NUM/obl/2 to/ADP/case/6 9/NUM/nmod/4", "9:obl>grew"},
		{"by the time", "It/PRON/nsubj/2 left/VERB/root/0/leave by/ADP/case/5 the/DET/det/5 time/NOUN/obl/2 they/PRON/nsubj/7 came/VERB/advcl/2/come", "by:mark>came the:fixed>by time:fixed>by"},
		{"no sooner", "It/PRON/nsubj/5 had/AUX/aux/5 no/ADV/advmod/4 sooner/ADV/advmod/5 left/VERB/root/0/leave than/ADP/case/7 rain/NOUN/obl/5 fell/VERB/xcomp/5/fall/VerbForm=Fin", "than:mark>fell rain:nsubj>fell fell:advcl>left"},
		{"ahead of", "It/PRON/nsubj/2 left/VERB/root/0/leave rates/NOUN/obj/2 ahead/ADV/advmod/3 of/ADP/case/6 votes/NOUN/obl/4", "ahead:case>votes of:fixed>ahead votes:obl>left"},
		{"following an event", "It/PRON/nsubj/2 called/VERB/root/0/call it/PRON/obj/2 following/VERB/acl/3/follow talks/NOUN/obj/4/talk", "following:case>talks talks:obl>called"},
		{"following a thing", "It/PRON/nsubj/2 saw/VERB/root/0/see cars/NOUN/obj/2 following/VERB/acl/3/follow vans/NOUN/obj/4/van", ""},
		{"anything but", "It/PRON/nsubj/3 was/AUX/cop/3/be anything/PRON/root/0 but/CCONJ/cc/5 calm/ADJ/conj/3", "It:nsubj>calm was:cop>calm anything:advmod>calm but:fixed>anything calm:root>root"},
		{"far from", "It/PRON/nsubj/5 is/AUX/cop/5/be far/ADV/advmod/5 from/ADP/case/5 calm/ADJ/root/0", "from:fixed>far"},
		{"clause with until taken for what was told", "It/PRON/nsubj/2 told/VERB/root/0/tell until/SCONJ/mark/5 men/NOUN/nsubj/5 left/VERB/ccomp/2/leave", "left:advcl>told"},
		{"clause with before hung on the next verb", "It/PRON/nsubj/2 rang/VERB/root/0/ring/VerbForm=Fin before/SCONJ/mark/5 men/NOUN/nsubj/5 left/VERB/advcl/8/leave and/CCONJ/cc/8 he/PRON/nsubj/8 slept/VERB/conj/2/sleep", "left:advcl>rang"},
		{"finite verb after a number and its noun", "Two/NUM/root/0 of/ADP/case/3 men/NOUN/nmod/1 left/VERB/acl/3/leave/VerbForm=Fin early/ADV/advmod/4", "Two:nsubj>left left:root>root"},
		{"relative clause after a number and its noun", "Two/NUM/root/0 of/ADP/case/3 men/NOUN/nmod/1 who/PRON/nsubj/5 left/VERB/acl:relcl/3/leave/VerbForm=Fin", ""},
		{"only then", "It/PRON/nsubj/2 stayed/VERB/root/0/stay until/SCONJ/mark/5 men/NOUN/nsubj/5 left/VERB/advcl/2/leave and/CCONJ/cc/9 only/ADV/advmod/8 then/ADV/advmod/9 fled/VERB/conj/5/flee", "fled:conj>stayed"},
		{"participle with a complement", "Firms/NOUN/root/0 promised/VERB/acl/1/promise/Tense=Past|VerbForm=Part to/PART/mark/4 pay/VERB/xcomp/2", "Firms:nsubj>promised promised:root>root"},
		{"participle indeed", "Firms/NOUN/root/0 sold/VERB/acl/1/sell/Tense=Past|VerbForm=Part in/ADP/case/4 May/PROPN/obl/2", ""},
		{"object of a gerund taken for a subject", "Closing/VERB/csubj/4/close/VerbForm=Ger mills/NOUN/nsubj/4 will/AUX/aux/4 cost/VERB/root/0/cost", "mills:obj>Closing"},
		{"subject beside a gerund with its object", "Closing/VERB/csubj/4/close/VerbForm=Ger it/PRON/obj/1 mills/NOUN/nsubj/4 cost/VERB/root/0/cost", ""},
		{"day taken for a subject", "Since/SCONJ/mark/4 Monday/PROPN/nsubj/4 30/NUM/nummod/4 men/NOUN/nsubj/5 fell/VERB/root/0/fall", "Since:case>Monday Monday:obl>fell"},
		{"marker of a clause taken for a preposition", "It/PRON/nsubj/2 left/VERB/root/0/leave after/ADP/case/4 fire/NOUN/nsubj/5 broke/VERB/ccomp/2/break", "after:mark>broke broke:advcl>left"},

		{"list of verbs", "It/PRON/nsubj/2 left/VERB/root/0/leave ,/PUNCT/punct/4 hit/VERB/parataxis/2 it/PRON/obj/4 and/CCONJ/cc/7 sank/VERB/conj/4/sink", "hit:conj>left"},
		{"remark with a subject", "It/PRON/nsubj/2 left/VERB/root/0/leave ,/PUNCT/punct/5 he/PRON/nsubj/5 knew/VERB/parataxis/2/know and/CCONJ/cc/7 fled/VERB/conj/5/flee", ""},

		{"as soon as", "He/PRON/nsubj/2 left/VERB/root/0/leave as/ADV/advmod/4 soon/ADV/advmod/2 as/SCONJ/mark/7 it/PRON/nsubj/7 ended/VERB/advcl/4/end",
			"as:mark>ended soon:fixed>as as:fixed>as ended:advcl>left"},

		{"time hung on the verb of saying", "They/PRON/nsubj/2 met/VERB/ccomp/7/meet on/ADP/case/4 Monday/PROPN/obl/7 ,/PUNCT/punct/2 officials/NOUN/nsubj/7 said/VERB/root/0/say", "Monday:obl>met"},
		{"time of the verb of saying", "They/PRON/nsubj/2 met/VERB/ccomp/5/meet ,/PUNCT/punct/2 officials/NOUN/nsubj/5 said/VERB/root/0/say on/ADP/case/7 Monday/PROPN/obl/5", ""},

		{"remark between subject and verb", "Dams/NOUN/root/0 ,/PUNCT/punct/1 he/PRON/nsubj/4 said/VERB/parataxis/1/say ,/PUNCT/punct/7 are/AUX/cop/7/be safe/ADJ/ccomp/4 ./PUNCT/punct/4",
			"Dams:nsubj>safe said:parataxis>safe safe:root>root .:punct>safe"},
		{"subject hung on the remark", "Dams/NOUN/obl/4 ,/PUNCT/punct/1 he/PRON/nsubj/4 said/VERB/root/0/say ,/PUNCT/punct/4 are/AUX/aux:pass/7/be closed/VERB/ccomp/4/close",
			"Dams:nsubj:pass>closed said:parataxis>closed closed:root>root"},
		{"subject of the verb of saying", "Yesterday/NOUN/obl/4 ,/PUNCT/punct/1 he/PRON/nsubj/4 said/VERB/root/0/say it/PRON/nsubj/6 fell/VERB/ccomp/4/fall", ""},

		{"names joined with and", "Talks/NOUN/nsubj/9 between/ADP/case/3 Ada/PROPN/nmod/1 and/CCONJ/cc/5 Danish/ADJ/conj/3 President/PROPN/compound/7 Bo/PROPN/nsubj/9 should/AUX/aux/9 end/VERB/root/0",
			"and:cc>Bo Danish:amod>Bo Bo:conj>Ada"},
		{"noun and name, both subjects", "The/DET/det/2 fund/NOUN/nsubj/4 Larkfield/PROPN/nsubj/4 grew/VERB/root/0/grow", "The:det>Larkfield fund:nmod:desc>Larkfield"},

		{"according to somebody before the clause", "According/VERB/case/3 to/ADP/fixed/1 police/NOUN/root/0 ,/PUNCT/punct/6 he/PRON/nsubj/6 fled/VERB/parataxis/3/flee ./PUNCT/punct/3",
			"police:obl>fled fled:root>root .:punct>fled"},
		{"paid according to", "Pay/VERB/root/0 according/VERB/case/4 to/ADP/fixed/2 need/NOUN/obl/1", ""},

		{"particle taken for a preposition", "It/PRON/nsubj/2 caved/VERB/root/0/cave in/ADP/case/4 shortly/ADV/advmod/2 after/ADV/advmod/4", "in:compound:prt>caved"},
		{"preposition with its noun", "It/PRON/nsubj/2 fell/VERB/root/0/fall in/ADP/case/4 May/PROPN/obl/2", ""},

		{"with A first and then with B", "She/PRON/nsubj/2 met/VERB/root/0/meet with/ADP/case/4 Bo/PROPN/obl/2 first/ADV/advmod/2 and/CCONJ/cc/9 then/ADV/advmod/9 with/ADP/case/9 Cy/PROPN/conj/2",
			"Cy:conj>Bo"},
		{"first taken for the head", "She/PRON/nsubj/2 met/VERB/root/0/meet with/ADP/case/5 Bo/PROPN/compound/5 first/ADJ/obl/2 and/CCONJ/cc/9 then/ADV/advmod/9 with/ADP/case/9 Cy/PROPN/conj/5",
			"with:case>Bo Bo:obl>met first:advmod>Bo Cy:conj>Bo"},
		{"then without the preposition before it", "She/PRON/nsubj/2 sang/VERB/root/0/sing and/CCONJ/cc/6 then/ADV/advmod/6 with/ADP/case/6 Cy/PROPN/conj/2", ""},
	} {
		before, s := tree(t, c.tree), tree(t, c.tree)
		mend(s)
		if got := changes(before, s); got != c.want {
			t.Errorf("%s: %s\n got %s\nwant %s", c.why, textOf(s), got, c.want)
		}
		after := changes(before, s)
		if mend(s); changes(before, s) != after {
			t.Errorf("%s: mended twice: %s", c.why, changes(before, s))
		}
	}
}

// FuzzMend checks that mending a tree leaves a tree, and that it stands anything else.
func FuzzMend(f *testing.F) {
	f.Add([]byte("0a1b2c3d4e5f6g7h8i9j"), false)
	f.Add([]byte("the quick brown fox jumps over the lazy dog"), true)
	f.Add([]byte{12, 14, 0, 7, 20, 3, 14, 13, 1, 32, 31, 1, 15, 29, 2}, false)
	f.Fuzz(func(t *testing.T, data []byte, wild bool) {
		s := RandomSentence(data, wild)
		mend(s)
		if !wild && len(s.Tokens) > 0 && !isTree(s) {
			t.Fatalf("%s: no tree any more", textOf(s))
		}
	})
}
