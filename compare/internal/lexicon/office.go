package lexicon

import (
	_ "embed"
	"sync"
)

//go:embed offices.tsv
var officesTSV string

var offices = sync.OnceValue(func() map[string]string {
	m := map[string]string{}
	for f := range rows(officesTSV) {
		m[f[0]] = f[1]
	}
	return m
})

// UniqueOffice says whether an organisation has one holder of the office at a time: "mayor", "director".
func UniqueOffice(head string) bool { return offices()[fold(head)] == "unique" || SoleOffice(head) }

// SoleOffice says whether a story has, as a rule, but one holder of the office, so that nobody says of what: "the mayor".
func SoleOffice(head string) bool { return offices()[fold(head)] == "sole" }

// LooseOffice says whether the word fits holders of many offices: "leader", "official", "aide".
func LooseOffice(head string) bool { return offices()[fold(head)] == "loose" || Delegate(head) }

// Delegate says whether the word names who speaks for a principal, of whom there is one in one matter as a rule: "envoy".
func Delegate(head string) bool { return offices()[fold(head)] == "delegate" }
