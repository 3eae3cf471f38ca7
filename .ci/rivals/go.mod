module github.com/gainsay-go/gainsay/claims/rivals

go 1.24.0

require (
	github.com/clipperhouse/uax29/v2 v2.7.0
	github.com/gainsay-go/gainsay v0.0.0
	github.com/jdkato/prose/v2 v2.0.0
	github.com/neurosnap/sentences v1.1.2
)

require (
	github.com/deckarep/golang-set v1.7.1 // indirect
	github.com/mingrammer/commonregex v1.0.1 // indirect
	golang.org/x/text v0.31.0 // indirect
	gonum.org/v1/gonum v0.17.0 // indirect
	gopkg.in/neurosnap/sentences.v1 v1.0.6 // indirect
)

replace github.com/gainsay-go/gainsay => ../..
