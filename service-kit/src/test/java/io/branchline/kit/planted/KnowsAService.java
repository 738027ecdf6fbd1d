package io.branchline.kit.planted;

import io.branchline.planted.PlantedRow;

class KnowsAService {
    PlantedRow row() {
        return new PlantedRow();
    }
}
