-- A plan is kept as data, so that it can be edited and read in any language. Plans of development versions are let go.
delete from meal_plan;
alter table meal_plan drop column plan_en;
alter table meal_plan drop column plan_zh;
alter table meal_plan add column content text not null;
