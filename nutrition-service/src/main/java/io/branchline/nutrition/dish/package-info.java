/** The dishes a caller may plan with: those shipped with the service and their own. */
@NullMarked
package io.branchline.nutrition.dish;

import org.jspecify.annotations.NullMarked;
