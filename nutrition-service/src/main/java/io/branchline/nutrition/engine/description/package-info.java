/**
 * Understands what people say they ate: which foods, how much, how many grams. Deterministic: words are weighed by how much they tell foods
 * apart (inverse document frequency), and food and portion are chosen together.
 */
@NullMarked
package io.branchline.nutrition.engine.description;

import org.jspecify.annotations.NullMarked;
