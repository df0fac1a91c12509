package en

import "github.com/kallybot/kallybot/conversation/nlu"

// signWords are everyday words that stand on the signs of businesses more than in what people ask for.
var signWords = []word{
	{nlu.Sign, 0, `
		blue red green gold golden silver black white purple amber scarlet lemon lime salt pepper spice sugar honey olive fig basil ginger mint
		sage thyme saffron clove ember ivy oak maple willow cedar pine elm rose lily lotus orchid bloom blossom petal crown anchor bell
		swan fox bear wolf lion tiger dragon eagle owl dove heron raven stag hare bull plough moon sun star cloud ocean harbour
		harbor stone rock iron copper brass brick mill barn forge hearth fire flame smoke fork spoon hive nest acorn arrow compass
		lantern feather pebble birch juniper clover marble velvet indigo coral pearl zest bliss glow shine polished spokes home casa maison
			chateau chez hacienda imperial royal jade lucky leaf sunrise sunset garden duck goose goat pig hound badger otter sparrow swallow
				robin kingfisher
		unicorn little`},
}
