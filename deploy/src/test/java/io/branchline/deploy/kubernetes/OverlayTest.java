package io.branchline.deploy.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OverlayTest {
    private static final Set<String> APPLICATIONS = Set.of("gateway", "nutrition", "office");

    @ParameterizedTest
    @ValueSource(strings = {"development", "production"})
    void every_field_is_one_that_kubernetes_knows(String name) {
        assertThat(Overlay.render(name).objects())
                .isNotEmpty()
                .allSatisfy(object -> assertThat(UnknownFields.in(object)).isEmpty());
    }

    @Test
    void a_misspelt_field_is_found() {
        Object wrong = new KubernetesSerialization()
                .unmarshal(
                        "apiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    spec:\n      hostnetwork: true\n");
        assertThat(UnknownFields.in(wrong)).containsExactly("Deployment.Spec.Template.Spec.hostnetwork");
    }

    @ParameterizedTest
    @ValueSource(strings = {"development", "production"})
    void the_three_applications_run_without_rights(String name) {
        List<Deployment> deployments = Overlay.render(name).all(Deployment.class);
        assertThat(deployments)
                .extracting(d -> d.getMetadata().getName())
                .containsExactlyInAnyOrderElementsOf(APPLICATIONS);
        assertThat(deployments).allSatisfy(deployment -> {
            PodSpec pod = deployment.getSpec().getTemplate().getSpec();
            assertThat(pod.getAutomountServiceAccountToken()).isFalse();
            assertThat(pod.getServiceAccountName())
                    .isEqualTo(deployment.getMetadata().getName());
            assertThat(pod.getSecurityContext().getRunAsNonRoot()).isTrue();
            assertThat(pod.getSecurityContext().getSeccompProfile().getType()).isEqualTo("RuntimeDefault");
            assertThat(pod.getHostNetwork()).isNull();
            assertThat(pod.getContainers()).hasSize(1).allSatisfy(container -> {
                assertThat(container.getSecurityContext().getAllowPrivilegeEscalation())
                        .isFalse();
                assertThat(container.getSecurityContext().getReadOnlyRootFilesystem())
                        .isTrue();
                assertThat(container.getSecurityContext().getCapabilities().getDrop())
                        .containsExactly("ALL");
            });
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"development", "production"})
    void every_container_is_bounded_probed_and_stopped_gently(String name) {
        assertThat(Overlay.render(name).all(Deployment.class)).allSatisfy(deployment -> {
            PodSpec pod = deployment.getSpec().getTemplate().getSpec();
            Container container = pod.getContainers().get(0);
            assertThat(container.getResources().getRequests()).containsKeys("cpu", "memory");
            assertThat(container.getResources().getLimits()).containsKeys("cpu", "memory");
            Set<String> targets = Set.of(
                    container.getStartupProbe().getHttpGet().getPath(),
                    container.getReadinessProbe().getHttpGet().getPath(),
                    container.getLivenessProbe().getHttpGet().getPath());
            assertThat(targets).hasSize(3);
            assertThat(container.getLifecycle().getPreStop()).isNotNull();
            assertThat(pod.getTerminationGracePeriodSeconds()).isGreaterThan(30);
            assertThat(pod.getTopologySpreadConstraints()).isNotEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"development", "production"})
    void nothing_talks_to_anything_unless_allowed(String name) {
        List<NetworkPolicy> policies = Overlay.render(name).all(NetworkPolicy.class);
        assertThat(policies).anySatisfy(policy -> {
            assertThat(policy.getSpec().getPodSelector().getMatchLabels()).isNullOrEmpty();
            assertThat(policy.getSpec().getPolicyTypes()).containsExactlyInAnyOrder("Ingress", "Egress");
            assertThat(policy.getSpec().getIngress()).isNullOrEmpty();
            assertThat(policy.getSpec().getEgress()).isNullOrEmpty();
        });
        assertThat(policies)
                .filteredOn(policy -> policy.getMetadata().getName().equals("services"))
                .singleElement()
                .satisfies(policy -> assertThat(policy.getSpec().getEgress())
                        .allSatisfy(rule -> assertThat(rule.getTo()).isNotEmpty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"development", "production"})
    void each_application_has_an_account_without_token_and_no_secret_is_contained(String name) {
        Overlay overlay = Overlay.render(name);
        assertThat(overlay.all(ServiceAccount.class))
                .hasSize(3)
                .allSatisfy(account ->
                        assertThat(account.getAutomountServiceAccountToken()).isFalse());
        assertThat(overlay.all(Secret.class)).isEmpty();
        assertThat(overlay.yaml()).doesNotContain("PRIVATE KEY");
    }

    @Test
    void production_has_two_replicas_a_budget_and_a_scaler_for_each_and_names_images_by_digest() {
        Overlay production = Overlay.render("production");
        assertThat(production.all(Deployment.class)).allSatisfy(deployment -> {
            assertThat(deployment.getSpec().getReplicas()).isGreaterThanOrEqualTo(2);
            Container container =
                    deployment.getSpec().getTemplate().getSpec().getContainers().get(0);
            assertThat(container.getImage()).contains("@sha256:");
            assertThat(container.getEnv()).anySatisfy(variable -> {
                assertThat(variable.getName()).isEqualTo("QUARKUS_DATASOURCE_PASSWORD");
                assertThat(variable.getValueFrom().getSecretKeyRef()).isNotNull();
            });
        });
        Set<String> scaled = production.all(HorizontalPodAutoscaler.class).stream()
                .map(scaler -> scaler.getSpec().getScaleTargetRef().getName())
                .collect(Collectors.toSet());
        assertThat(scaled).isEqualTo(APPLICATIONS);
        assertThat(production.all(PodDisruptionBudget.class))
                .hasSize(3)
                .allSatisfy(budget -> assertThat(budget.getSpec().getUnhealthyPodEvictionPolicy())
                        .isEqualTo("AlwaysAllow"));
    }
}
