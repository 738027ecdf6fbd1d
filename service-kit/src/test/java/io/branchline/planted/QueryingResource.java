package io.branchline.planted;

import jakarta.persistence.EntityManager;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/planted")
public class QueryingResource {
    private final EntityManager rows;

    QueryingResource(EntityManager rows) {
        this.rows = rows;
    }

    @POST
    @ResponseStatus(201)
    public String create() {
        return rows.toString();
    }
}
