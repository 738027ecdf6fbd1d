package io.branchline.planted.narration;

import io.branchline.planted.PlantedRow;

class NarratesRows {
    long read(PlantedRow row) {
        return row.id;
    }
}
