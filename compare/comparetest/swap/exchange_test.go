package main

import "testing"

func TestExchange(t *testing.T) {
	for _, c := range []struct {
		other      func(string) string
		text, want string
	}{
		{otherNumber, "about 1,500", "about 2,500"},
		{otherNumber, "3.2 million", "6.2 million"},
		{otherNumber, "Seven", "Fifteen"},
		{otherNumber, "hundreds", ""},
		{otherTime, "8 p.m. on Sunday", "8 p.m. on Wednesday"},
		{otherTime, "8 p.m.", "12 p.m."},
		{otherTime, "6 March 2024", "10 March 2024"},
		{otherTime, "last May", "last October"},
		{otherTime, "2019", "2012"},
		{otherTime, "three hours", "eleven hours"},
		{otherTime, "yesterday", ""},
	} {
		if got := c.other(c.text); got != c.want {
			t.Errorf("%s: %q, want %q", c.text, got, c.want)
		}
	}
}
