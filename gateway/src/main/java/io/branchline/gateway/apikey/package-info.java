/** API keys for programs: only hashes are stored; they expire, rotate, and reach no further than their scopes. */
@NullMarked
package io.branchline.gateway.apikey;

import org.jspecify.annotations.NullMarked;
