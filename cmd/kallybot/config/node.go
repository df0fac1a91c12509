package config

import (
	"fmt"
	"strings"

	"github.com/goccy/go-yaml/ast"
)

// items are the texts of a node, or what is wrong with its type.
func (f field) items(n ast.Node) (items []string, say string) {
	if n.Type() == ast.NullType {
		return nil, "has no value; write one, or take the line out"
	}
	if f.shape != list {
		s, ok := scalar(n, f.takes)
		if !ok {
			return nil, fmt.Sprintf("is %s, but %s is wanted", kindOf(n), wanted[f.shape]) + f.remedy(n)
		}
		return []string{s}, ""
	}
	seq, ok := n.(*ast.SequenceNode)
	if !ok {
		return nil, fmt.Sprintf("is %s, but %s is wanted", kindOf(n), wanted[list])
	}
	for _, v := range seq.Values {
		s, ok := scalar(v, f.takesItem)
		if !ok {
			return nil, fmt.Sprintf("has %s in its list, where texts are wanted", kindOf(v))
		}
		items = append(items, s)
	}
	return items, ""
}

// takes reports whether a value of the field may be a node of this type.
func (f field) takes(t ast.NodeType) bool {
	switch f.shape {
	case number:
		return t == ast.IntegerType
	case truth:
		return t == ast.BoolType
	case span:
		return t == ast.StringType || t == ast.IntegerType // of which only 0 is a duration
	}
	return t == ast.StringType || t == ast.LiteralType
}

func (f field) takesItem(t ast.NodeType) bool {
	return t == ast.StringType || f.ids && t == ast.IntegerType
}

func (f field) remedy(n ast.Node) string {
	if t := n.Type(); f.shape == text && (t == ast.IntegerType || t == ast.FloatType || t == ast.BoolType) {
		return "; put it into quotes"
	}
	return ""
}

// scalar is the text of a node of a type that is taken.
func scalar(n ast.Node, takes func(ast.NodeType) bool) (string, bool) {
	if !takes(n.Type()) {
		return "", false
	}
	switch n := n.(type) {
	case *ast.StringNode:
		return n.Value, true
	case *ast.LiteralNode:
		return strings.TrimRight(n.Value.Value, "\n"), true
	}
	return n.GetToken().Value, true
}

// kinds names the types of nodes to an operator.
var kinds = map[ast.NodeType]string{
	ast.StringType: "a text", ast.LiteralType: "a text", ast.IntegerType: "a number", ast.FloatType: "a number",
	ast.InfinityType: "a number", ast.NanType: "a number", ast.BoolType: "true or false", ast.NullType: "nothing",
	ast.MappingType: "a section with keys", ast.MappingValueType: "a section with keys", ast.SequenceType: "a list",
	ast.AliasType: "a reference (*)", ast.AnchorType: "an anchor (&)", ast.TagType: "a tag (!)",
}

func kindOf(n ast.Node) string {
	if k, ok := kinds[n.Type()]; ok {
		return k
	}
	return "something else"
}
