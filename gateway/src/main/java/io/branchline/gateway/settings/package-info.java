/** How configured values are checked before the start: every refusal names the setting, its value and what to write instead. */
@NullMarked
package io.branchline.gateway.settings;

import org.jspecify.annotations.NullMarked;
