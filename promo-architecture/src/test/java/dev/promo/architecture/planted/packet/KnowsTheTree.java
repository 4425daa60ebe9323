package dev.promo.architecture.planted.packet;

import dev.promo.architecture.planted.notation.Tree;

record KnowsTheTree(Tree tree) {}
