package io.branchline.planted;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class PlantedRow {
    @Id
    public long id;
}
