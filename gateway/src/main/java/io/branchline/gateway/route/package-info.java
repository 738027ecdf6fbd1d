/** The way through: which service answers a path, which of its addresses is asked, and how bytes pass unharmed. */
@NullMarked
package io.branchline.gateway.route;

import org.jspecify.annotations.NullMarked;
