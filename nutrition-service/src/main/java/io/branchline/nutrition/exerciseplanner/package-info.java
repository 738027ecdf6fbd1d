/** Plans training for whoever is described in a request, tells the plan in words, and stores nothing. */
@NullMarked
package io.branchline.nutrition.exerciseplanner;

import org.jspecify.annotations.NullMarked;
