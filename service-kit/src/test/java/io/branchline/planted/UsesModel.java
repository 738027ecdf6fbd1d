package io.branchline.planted;

import dev.langchain4j.PlantedModel;

class UsesModel {
    PlantedModel ask() {
        return new PlantedModel();
    }
}
