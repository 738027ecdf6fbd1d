-- Which of somebody's own foods their own dishes are made of: such a food stays as long as the dish does.
create table own_dish_food (
    own_dish uuid not null references own_dish (id),
    own_food uuid not null references own_food (id),
    primary key (own_dish, own_food)
);
create index own_dish_food_food on own_dish_food (own_food);
