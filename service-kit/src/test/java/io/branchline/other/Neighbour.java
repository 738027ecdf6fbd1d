package io.branchline.other;

import io.branchline.planted.PlantedRow;

class Neighbour {
    PlantedRow row() {
        return new PlantedRow();
    }
}
