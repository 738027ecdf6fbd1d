/** What every file of other people passes first: a guarded archive, XML without outside world, hidden characters found. */
@NullMarked
package io.branchline.office.engine.upload;

import org.jspecify.annotations.NullMarked;
