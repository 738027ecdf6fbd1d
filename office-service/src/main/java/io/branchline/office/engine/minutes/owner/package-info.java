/** Who is to do what was handed out: speakers, the people and groups they name, and those they speak to. */
@NullMarked
package io.branchline.office.engine.minutes.owner;

import org.jspecify.annotations.NullMarked;
