//go:build ignore

// Gen_persons writes persons.tsv, the synsets of persons in Open English WordNet whose nouns may name the same one:
//
//	cd claims/nouns && go run gen_persons.go ../../../shared/data
//
// They were picked by judgement, because the ranks of noun senses are not in the data.
package main

import (
	"log"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

const head = "# source: Open English WordNet 2024 (https://en-word.net), derived from Princeton WordNet, © Princeton University\n# licence: CC BY 4.0\n" +
	"# nouns of persons that may name the same one\n# group\twords\tgeneral\n"

func main() {
	log.SetFlags(0)
	if len(os.Args) != 2 {
		log.Fatal("usage: go run gen_persons.go DATA-DIRECTORY")
	}
	table := synsets(filepath.Join(os.Args[1], "lexicon/oewn-role-nouns.tsv"))
	var rows []string
	for _, pick := range strings.Split(strings.ReplaceAll(picked, "\n", " "), ", ") {
		a, b, _ := strings.Cut(strings.TrimSpace(pick), "|")
		if row := table.row(a, b); row != "" {
			rows = append(rows, row)
		}
	}
	slices.Sort(rows)
	text := head + strings.Join(slices.Compact(rows), "\n") + "\n"
	if err := os.WriteFile("persons.tsv", []byte(text), 0o644); err != nil {
		log.Fatal(err)
	}
}

type synset struct {
	id      string
	members []string
}

// persons are the synsets of persons, and in how many each noun is.
type persons struct {
	all    []synset
	senses map[string]int
}

func synsets(path string) persons {
	b, err := os.ReadFile(path)
	if err != nil {
		log.Fatal(err)
	}
	p := persons{senses: map[string]int{}}
	for _, line := range strings.Split(strings.TrimSpace(string(b)), "\n")[1:] {
		f := strings.Split(line, "\t")
		s := synset{strings.TrimSuffix(f[0], "-n"), strings.Split(f[1], "|")}
		for _, w := range s.members {
			p.senses[w]++
		}
		p.all = append(p.all, s)
	}
	return p
}

// row is the table's row of the first synset with both nouns, without names, nouns of many senses and those dropped.
func (p persons) row(a, b string) string {
	for _, s := range p.all {
		if !slices.Contains(s.members, a) || !slices.Contains(s.members, b) {
			continue
		}
		kept := slices.DeleteFunc(slices.Clone(s.members), func(w string) bool {
			return w != a && w != b && (w != strings.ToLower(w) || p.senses[w] > 2 || slices.Contains(strings.Fields(dropped), w))
		})
		slices.Sort(kept)
		return "oewn " + s.id + "\t" + strings.Join(kept, "|") + "\t"
	}
	return ""
}

const dropped = `bull fuzz pig help competition competitor tough watch scout divine minister starter freshman entrant
power king baron rat jack handler voice interpreter lover buff footer passer factor campaigner contestant objector
spoiler raider surety auxiliary curate contender supporter snatcher runner irregular tourer presenter exile protester`

const picked = `
accomplice|confederate, adversary|opponent, adviser|advisor, advocate|proponent, aide|auxiliary,
anesthetist|anaesthetist, arbiter|arbitrator, archaeologist|archeologist, assistant|helper, astronaut|cosmonaut,
attacker|assailant, beggar|mendicant, bodyguard|escort, broker|factor, buddy|pal, builder|constructor,
buyer|purchaser, chair|chairperson, classmate|schoolmate, cleric|ecclesiastic, coach|manager, cofounder|co-founder,
colleague|co-worker, comedian|comic, conspirator|plotter, cop|copper, criminal|felon, defendant|suspect,
defender|guardian, deputy|surrogate, deserter|defector, detective|police detective, dictator|potentate,
dissident|dissenter, doctor|physician, donor|giver, emissary|envoy, enemy|foe, entrepreneur|enterpriser,
envoy|emissary, examiner|inspector, expatriate|exile, fan|devotee, farmhand|farm worker, firebrand|instigator,
flier|aviator, footballer|football player, forger|counterfeiter, fugitive|runaway, grandmother|grandma,
guerrilla|guerilla, gynecologist|gynaecologist, hijacker|highjacker, hostage|surety, incumbent|officeholder,
infant|babe, informant|source, informer|betrayer, inhabitant|dweller, insurgent|rebel, intruder|trespasser,
judge|justice, kidnapper|abductor, laborer|labourer, lawyer|attorney, lodger|boarder, looter|plunderer,
manufacturer|producer, mediator|intermediary, midwife|accoucheuse, miner|mineworker, monarch|sovereign,
neighbor|neighbour, newcomer|fledgling, nominee|candidate, offender|wrongdoer, official|functionary,
orthopedist|orthopaedist, owner|proprietor, partisan|zealot, passer-by|passerby, pastor|rector, pedestrian|walker,
pediatrician|paediatrician, pioneer|trailblazer, plaintiff|complainant, prime minister|premier,
prosecutor|public prosecutor, relative|relation, resident|occupant, rival|challenger, saviour|rescuer, seller|vendor,
sentry|sentinel, shareholder|stockholder, sheik|sheikh, signatory|signer, singer|vocalist, smuggler|runner,
snitch|stoolpigeon, spokesperson|voice, strikebreaker|scab, student|pupil, successor|replacement, supplier|provider,
swindler|scammer, teacher|instructor, teenager|adolescent, thief|stealer, thug|hoodlum, tourist|holidaymaker,
trader|dealer, traitor|betrayer, traveler|traveller, trucker|truck driver, tycoon|magnate, tyrant|despot,
undertaker|mortician, vet|veterinarian, voter|elector, wrestler|grappler, writer|author`
