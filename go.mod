module github.com/gainsay-go/gainsay

go 1.24.0

require (
	github.com/clipperhouse/uax29/v2 v2.7.0
	github.com/google/go-cmp v0.7.0
	github.com/kljensen/snowball v0.10.0
	golang.org/x/text v0.31.0
	gonum.org/v1/gonum v0.17.0
)
