package dev.promo.architecture.planted.core;

import dev.promo.architecture.planted.notation.Tree;

record KnowsTheTree(Tree tree) {}
