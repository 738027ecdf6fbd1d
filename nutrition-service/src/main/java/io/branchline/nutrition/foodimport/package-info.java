/** Loads the official USDA releases as they are downloaded, whole or not at all, by endpoint and by command. */
@NullMarked
package io.branchline.nutrition.foodimport;

import org.jspecify.annotations.NullMarked;
