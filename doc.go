// Package gainsay is the root of a library that reads news articles, pulls out the claims in them together with who
// asserts them, and flags where sources contradict one another. To gainsay is to contradict.
//
// The work is done by two packages: [github.com/gainsay-go/gainsay/claims] turns a document into attributed claims,
// [github.com/gainsay-go/gainsay/compare] turns the claims of one story's documents into findings.
package gainsay
